import { StageTicks } from '@parvis/clients-shared/records/StageTicks.tsx'
import { useTranslation } from 'react-i18next'
import type { PortalUserActivation } from '../gql/graphql.ts'
import { steps } from './peopleSearch.ts'

/** How far somebody came: invited, here, did something. */
export function Activation({ activation }: { activation: PortalUserActivation }) {
  const { t } = useTranslation()
  return <StageTicks current={steps.indexOf(activation)} count={3} label={t(`people.activation.${activation}`)} />
}
