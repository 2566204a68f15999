import { Button } from '@mantine/core'
import { timeZoneNamed } from '@parvis/schema/timeZones.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TimeZoneSelect } from '../../fields/TimeZoneSelect.tsx'
import { timeZoneOption } from '../../fields/timeZoneOptions.ts'
import { useLanguage } from '../../language/useLanguage.ts'
import { zoneHere } from '../../time/zone.ts'
import styles from './OwnAccountPage.module.css'

/** The zone the person reads moments in; where their device is set to another, as on a journey, that one is offered. */
export function OwnTimeZone({ timeZone, error }: { timeZone: string; error?: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [chosen, setChosen] = useState(timeZone)
  const here = timeZoneNamed(zoneHere())
  return (
    <div className={styles.zone}>
      <TimeZoneSelect
        name="timeZone"
        label={t('ownAccount.timeZone')}
        nothingFoundMessage={t('ownAccount.noTimeZone')}
        value={chosen}
        onChange={setChosen}
        error={error}
      />
      {here && here !== chosen && (
        <p className={styles.help}>
          {t('ownAccount.deviceZone', { zone: timeZoneOption(language, here).label })}{' '}
          <Button variant="default" onClick={() => setChosen(here)}>
            {t('ownAccount.useDeviceZone')}
          </Button>
        </p>
      )}
    </div>
  )
}
