import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts'
import { languageOf, languages, localeOf } from '../../language/i18n.ts'
import { isolate } from '../../language/isolate.ts'
import { languageMarks } from '../../session/LocaleSwitch.tsx'
import { useSession } from '../../session/SessionProvider.tsx'
import { AccountField } from '../AccountField.tsx'
import { AccountSelect } from '../AccountSelect.tsx'
import { FormError } from '../FormError.tsx'
import styles from './OwnAccountPage.module.css'
import { OwnTimeZone } from './OwnTimeZone.tsx'
import { type ProfileField, ProfileForm_ViewerFragment, profileOf, useProfile } from './useProfile.ts'

const kinds = {
  firstName: { autoComplete: 'given-name', maxLength: 100, required: true },
  lastName: { autoComplete: 'family-name', maxLength: 100, required: true },
  displayName: { autoComplete: 'name', maxLength: 200, required: true },
  jobTitle: { autoComplete: 'organization-title', maxLength: 100 },
  mobile: { type: 'tel', autoComplete: 'tel', maxLength: 40, dir: 'ltr' },
} as const satisfies Record<ProfileField, object>

/** What stands of the person; where somebody else changed it meanwhile, what it is now stands at the field. */
export function ProfileForm({ viewer }: { viewer: FragmentType<typeof ProfileForm_ViewerFragment> }) {
  const { t } = useTranslation()
  const { firm } = useSession()
  const shown = readFragment(ProfileForm_ViewerFragment, viewer)
  const { errors, theirs, sending, submit } = useProfile(shown)
  const { values, logins } = profileOf(shown)
  return (
    <section className={styles.section} aria-labelledby="own-profile">
      <h2 id="own-profile">{t('ownAccount.profile')}</h2>
      <form className={styles.form} noValidate onSubmit={submit}>
        <FormError>{errors['']}</FormError>
        {(Object.keys(values) as ProfileField[]).map((field) => (
          <AccountField
            key={field}
            name={field}
            label={t(`ownAccount.${field}`)}
            defaultValue={values[field] ?? ''}
            description={theirs[field] && t('ownAccount.isNow', { value: isolate(theirs[field]) })}
            error={errors[field]}
            {...kinds[field]}
          />
        ))}
        <AccountSelect
          key={shown.locale}
          name="locale"
          label={t('ownAccount.language')}
          defaultValue={shown.locale}
          autoComplete="language"
        >
          {languages.map((each) => (
            <option key={each} value={localeOf(each)} lang={each}>
              {languageMarks[languageOf(localeOf(each))].name}
            </option>
          ))}
        </AccountSelect>
        <OwnTimeZone key={shown.timeZone} timeZone={shown.timeZone} error={errors.timeZone} />
        {logins.map(({ field, value }) => (
          <AccountField key={field} label={t(`ownAccount.${field}`)} value={value} readOnly dir="ltr" />
        ))}
        <p className={styles.help}>{t('ownAccount.loginHelp', { firm: isolate(firm.name) })}</p>
        <div className={styles.foot}>
          <Button type="submit" loading={sending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </section>
  )
}
