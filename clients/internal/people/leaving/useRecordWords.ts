import { formatCount, formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'

type Count = { value: number; capped: boolean }

/** "12 contracts and 3 matters or cases"; empty for none. */
export function useRecordWords() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (counts: { contracts: Count; matters: Count }): string =>
    formatList(
      language,
      (['contracts', 'matters'] as const)
        .filter((kind) => counts[kind].value > 0)
        .map((kind) =>
          t(`leaving.${kind}`, { count: counts[kind].value, number: formatCount(language, counts[kind]) }),
        ),
    )
}
