import { StageTicks } from '@parvis/clients-shared/records/StageTicks.tsx'
import { useTranslation } from 'react-i18next'
import type { PortalUserActivation } from '../gql/graphql.ts'
import { steps } from './peopleSearch.ts'

type ActivationProps = {
  activation: PortalUserActivation
  /** Null for somebody who signed up by themselves. */
  invitedAt: string | null
  /** In a narrow column: the word is read out and shown on hover. */
  brief?: boolean
}

/** How far somebody came: invited or signed up, here, did something. */
export function Activation({ activation, invitedAt, brief = false }: ActivationProps) {
  const { t } = useTranslation()
  const signedUp = activation === 'INVITED' && invitedAt === null
  const label = t(signedUp ? 'people.signedUp' : `people.activation.${activation}`)
  const current = steps.indexOf(activation)
  if (!brief) return <StageTicks current={current} count={steps.length} label={label} />
  return (
    <span title={label}>
      <StageTicks current={current} count={steps.length} label="" />
      <span className="p-visually-hidden">{label}</span>
    </span>
  )
}
