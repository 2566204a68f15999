import { Button, Modal, Radio, Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { useReturnFocus } from '@parvis/clients-shared/kit/useReturnFocus.ts'
import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { Reference } from '@parvis/clients-shared/records/Reference.tsx'
import { useTranslation } from 'react-i18next'
import { NamedStaff } from '../records/NamedStaff.tsx'
import { type PrivacyRead, privacyConsequence, recordPrivacy } from '../records/recordPrivacy.ts'
import { namesOf } from '../records/seenWords.ts'
import type { ShareSubject } from '../records/shareSubject.ts'
import { useTeam } from '../records/useTeam.ts'
import styles from './PrivacyDialog.module.css'
import { type PrivacyState, usePrivacy } from './usePrivacy.ts'

export type PrivacyDialogProps = { subject: ShareSubject; record: PrivacyRead; onClose: () => void }

/** Restricts a record to named staff, or opens it to the whole legal team; says who loses it before it is done. */
export function PrivacyDialog({ subject, record, onClose }: PrivacyDialogProps) {
  const { t } = useTranslation()
  useReturnFocus()
  const narrow = useMediaQuery('(max-width: 639.98px)', false, { getInitialValueInEffect: false })
  const language = useLanguage()
  const privacy = recordPrivacy(record)
  const team = useTeam()
  const state = usePrivacy({ subject, privacy, onClose })
  const { chosen, choose } = state
  const always = privacy.always.map(({ displayName }) => displayName)
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      fullScreen={narrow}
      title={<span className={styles.title}>{t('privacy.title')}</span>}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <p className={styles.subtitle}>
        <Reference>{subject.reference}</Reference>
        {t('listSeparator')}
        <bdi>{subject.title}</bdi>
      </p>
      <Stack gap="md">
        <Radio.Group
          label={t('privacy.who')}
          value={chosen.isPrivate ? 'named' : 'all'}
          onChange={(value) => choose({ isPrivate: value === 'named' })}
        >
          <Radio mt={12} value="all" label={t('privacy.all')} description={t('privacy.allHelp')} />
          <Radio
            mt={12}
            value="named"
            label={t('records.private')}
            description={t('privacy.always', { names: formatList(language, [...always, t('privacy.administrators')]) })}
          />
        </Radio.Group>
        {chosen.isPrivate && (
          <NamedStaff
            team={team}
            known={privacy.named}
            value={chosen.namedIds}
            error={state.errors.staffIds}
            onChange={(namedIds) => choose({ namedIds })}
          />
        )}
        <Consequence state={state} team={team} always={privacy.always} isShared={subject.share?.visible ?? false} />
        <FieldError>{state.errors['']}</FieldError>
      </Stack>
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button onClick={() => void state.save()} loading={state.sending} disabled={!state.isChanged}>
          {t(chosen.isPrivate === privacy.isPrivate ? 'save' : chosen.isPrivate ? 'privacy.restrict' : 'privacy.open')}
        </Button>
      </div>
    </Modal>
  )
}

type ConsequenceProps = {
  state: PrivacyState
  team: ReturnType<typeof useTeam>
  always: Parameters<typeof privacyConsequence>[1]['always']
  isShared: boolean
}

/** Who loses it and who gets it, who is told, and that clients notice nothing; empty while nothing is changed. */
function Consequence({ state: { before, chosen, isChanged }, team, always, isShared }: ConsequenceProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (!isChanged || !team) return null
  const { lose, gain } = privacyConsequence(team.people, { before, after: chosen, always })
  const told = team.people.filter(({ id }) => chosen.namedIds.includes(id) && !before.namedIds.includes(id))
  const sentences = [
    lose.length > 0 && t('privacy.loses', { count: lose.length, names: namesOf(lose, { t, language }) }),
    gain.length > 0 && t('privacy.gains', { count: gain.length, names: namesOf(gain, { t, language }) }),
    chosen.isPrivate && told.length > 0 && t('privacy.told', { names: namesOf(told, { t, language }) }),
    isShared && t('privacy.clients'),
  ].filter((sentence) => sentence !== false)
  return (
    <div className={styles.consequence} role="status">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
