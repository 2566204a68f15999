import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StaffDrawer_PersonFragment } from '../gql/graphql.ts'
import { Name } from '../kit/Name.tsx'
import { Facts } from '../records/Facts.tsx'

/** A colleague's data, to read and to reach them. */
export function StaffFacts({ person }: { person: StaffDrawer_PersonFragment }) {
  const { t } = useTranslation()
  const { email, mobile, role, jobTitle, locale } = person
  const link = (scheme: string, value: string | null) =>
    value ? (
      // As high as a finger on a phone, without moving what is around it.
      <Anchor
        href={`${scheme}:${value}`}
        size="sm"
        dir="ltr"
        display="inline-block"
        py={{ base: 16, sm: 0 }}
        my={{ base: -12, sm: 0 }}
      >
        {value}
      </Anchor>
    ) : (
      <Name />
    )
  return (
    <Facts
      title={t('records.details')}
      facts={[
        { key: 'jobTitle', label: t('person.jobTitle'), value: <Name>{jobTitle}</Name> },
        { key: 'role', label: t('staff.role'), value: role && t(`staffRole.${role}`) },
        { key: 'email', label: t('person.email'), value: link('mailto', email), wide: true },
        { key: 'mobile', label: t('person.mobile'), value: link('tel', mobile) },
        { key: 'locale', label: t('person.locale'), value: locale && t(`locale.${locale}`) },
      ]}
    />
  )
}
