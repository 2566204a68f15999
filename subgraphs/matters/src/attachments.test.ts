import { attachedSizeRules } from '@parvis/kernel/testing/attachedSizeRules.ts'
import { attachmentChangeRules } from '@parvis/kernel/testing/attachmentChangeRules.ts'
import { attachmentRules } from '@parvis/kernel/testing/attachmentRules.ts'
import { attachmentSharingRules } from '@parvis/kernel/testing/attachmentSharingRules.ts'
import { folderRules } from '@parvis/kernel/testing/folderRules.ts'
import { mattersFixture } from './fixtures.ts'

attachmentRules(mattersFixture)
attachmentChangeRules(mattersFixture)
attachmentSharingRules(mattersFixture)
folderRules(mattersFixture)
attachedSizeRules(mattersFixture)
