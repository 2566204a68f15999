import { companyStories } from './stories/companies.ts'
import { staffStories } from './stories/staff.ts'
import { together } from './together.ts'

together('who is of the legal team, and of a client', [staffStories, companyStories])
