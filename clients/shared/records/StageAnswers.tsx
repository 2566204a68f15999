import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './StageAnswers.module.css'
import { stepState } from './stepState.ts'

/** One of the three answers: a few words, and a sentence that explains them. */
export type StageAnswer = { title: ReactNode; text?: ReactNode }

export type StageAnswersProps = {
  where: StageAnswer
  turn: StageAnswer
  next: StageAnswer
  /** The whole way, in order; empty when the record ended early. */
  steps: { key: string; label: string; note?: ReactNode }[]
  /** Position among the steps, from 0; -1 when it ended early. */
  current: number
}

/** Where it is, whose turn, what comes next; below it the whole way. On a phone: bars and "Step 3 of 5". */
export function StageAnswers({ where, turn, next, steps, current }: StageAnswersProps) {
  const { t } = useTranslation()
  const count = steps.length
  const answers = [
    { key: 'where', label: t('words.where'), ...where },
    { key: 'turn', label: t('stage.turn'), ...turn },
    { key: 'next', label: t('stage.next'), ...next },
  ]
  return (
    <section className={styles.card} aria-label={t('stage.label')}>
      {count > 0 && current >= 0 && (
        <div className={styles.bars} aria-hidden>
          <span className={styles.barRow}>
            {steps.map((step, index) => (
              <i key={step.key} data-step={stepState(index, { current, count })} />
            ))}
          </span>
          <span>{t('stage.stepOf', { step: current + 1, count })}</span>
        </div>
      )}
      <dl className={styles.answers}>
        {answers.map(({ key, label, title, text }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd className={styles.title}>{title}</dd>
            {text && <dd className={styles.text}>{text}</dd>}
          </div>
        ))}
      </dl>
      {count > 0 && (
        <ol className={styles.steps}>
          {steps.map((step, index) => {
            const state = stepState(index, { current, count })
            return (
              <li key={step.key} data-step={state} aria-current={index === current ? 'step' : undefined}>
                <span className={styles.dot} aria-hidden>
                  {state === 'done' && <IconCheck size={12} stroke={3} />}
                </span>
                <span className={styles.step}>
                  <span className={styles.stepName}>
                    {step.label}
                    {state === 'done' && <span className="p-visually-hidden">, {t('stage.done')}</span>}
                  </span>
                  {step.note && <span className={styles.stepNote}>{step.note}</span>}
                </span>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
