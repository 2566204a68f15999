import { attachedSizeRules } from '@parvis/records/testing/attachedSizeRules.ts'
import { attachmentChangeRules } from '@parvis/records/testing/attachmentChangeRules.ts'
import { attachmentRules } from '@parvis/records/testing/attachmentRules.ts'
import { attachmentSharingRules } from '@parvis/records/testing/attachmentSharingRules.ts'
import { folderRules } from '@parvis/records/testing/folderRules.ts'
import { contractsFixture } from '../fixtures.ts'

attachmentRules(contractsFixture)
attachmentChangeRules(contractsFixture)
attachmentSharingRules(contractsFixture)
folderRules(contractsFixture)
attachedSizeRules(contractsFixture)
