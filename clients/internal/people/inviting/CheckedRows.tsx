import { useTranslation } from 'react-i18next'
import styles from './InviteManyDialog.module.css'
import type { CheckedList, CheckedRow } from './useInviteMany.ts'

/** So many rows are drawn; those with something wrong come first. */
const mostShown = 200

/** What was read of a list, and what is wrong in which row. */
export function CheckedRows({ list: { rows, faulty, ignored } }: { list: CheckedList }) {
  const { t } = useTranslation()
  const shown = [...rows]
    .sort((a, b) => Number(a.faults.length === 0) - Number(b.faults.length === 0))
    .slice(0, mostShown)
  return (
    <>
      <p className={styles.summary} role="status">
        {faulty > 0 ? t('inviteMany.faults', { count: faulty }) : t('inviteMany.ready', { count: rows.length })}
      </p>
      {ignored.length > 0 && (
        <p className={styles.help}>{t('inviteMany.ignored', { columns: ignored.join(t('listSeparator')) })}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles.rows} tabIndex={0} aria-label={t('inviteMany.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('inviteMany.row')}</th>
              <th scope="col">{t('person.name')}</th>
              {faulty > 0 && <th scope="col">{t('inviteMany.wrong')}</th>}
              <th scope="col" data-from="tablet">
                {t('person.company')}
              </th>
              <th scope="col" data-from="tablet">
                {t('person.accessType')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((each) => (
              <Row key={each.row} row={each} isFaulty={faulty > 0} />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown.length && (
        <p className={styles.more}>{t('inviteMany.more', { count: rows.length - shown.length })}</p>
      )}
    </>
  )
}

function Row({ row: { row, person, faults }, isFaulty }: { row: CheckedRow; isFaulty: boolean }) {
  const { t } = useTranslation()
  return (
    <tr>
      <td>{row}</td>
      <td className={styles.who}>
        <bdi>
          {person.firstName} {person.lastName}
        </bdi>
        <br />
        <bdi>{person.email}</bdi>
      </td>
      {isFaulty && (
        <td className={styles.wrong}>
          {faults.map((fault) => (
            <span key={fault}>{fault}</span>
          ))}
        </td>
      )}
      <td data-from="tablet">
        <bdi>{person.companyName ?? t('people.noCompany')}</bdi>
      </td>
      <td data-from="tablet">{t(`words.accessType.${person.accessType}`)}</td>
    </tr>
  )
}
