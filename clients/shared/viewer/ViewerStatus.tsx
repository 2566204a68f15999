import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isSearch } from '../kit/matching.ts'
import { hitsText } from './FindBar.tsx'
import type { SheetState } from './sheet.ts'

const restMs = 700

/** Says aloud which page is read and what was found, once it rests. */
export function ViewerStatus({ sheet, search }: { sheet: SheetState; search: string }) {
  const { t } = useTranslation()
  const { page, pages, hits } = sheet
  const [said, setSaid] = useState('')
  const found = isSearch(search) && hits ? t('viewer.hits', { text: hitsText(hits, t) }) : ''
  const place = pages > 0 ? t('viewer.pageOf', { number: page, count: pages }) : ''
  const words = [found, place].filter(Boolean).join(', ')
  useEffect(() => {
    const resting = setTimeout(() => setSaid(words), restMs)
    return () => clearTimeout(resting)
  }, [words])
  return (
    <p className="p-visually-hidden" role="status">
      {said}
    </p>
  )
}
