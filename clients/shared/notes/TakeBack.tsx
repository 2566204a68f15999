import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { serverNow } from '../time/serverTime.ts'

export type TakeBackProps = { mailsAt: string; onTakeBack: () => void; onOver: () => void }

/** The minute in which a note can be taken back before anybody is mailed, counted down. */
export function TakeBack({ mailsAt, onTakeBack, onOver }: TakeBackProps) {
  const { t } = useTranslation()
  const secondsLeft = () => Math.max(0, Math.ceil((Date.parse(mailsAt) - serverNow()) / 1000))
  const [left, setLeft] = useState(secondsLeft)
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsLeft()), 1_000)
    return () => clearInterval(timer)
  })
  useEffect(() => {
    if (left === 0) onOver()
  }, [left, onOver])
  return (
    <>
      <span role="timer" aria-live="off">
        {t('notes.mailedIn', { count: left })}
      </span>
      <Button variant="default" onClick={onTakeBack}>
        {t('notes.takeBack')}
      </Button>
    </>
  )
}
