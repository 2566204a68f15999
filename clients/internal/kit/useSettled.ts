import type { OperationResult } from '@urql/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { settled } from './settled.ts'

/** What went wrong last with an action that is one press; `isDone` notes it of an answer, and is true when nothing did. */
export function useSettled() {
  const { t } = useTranslation()
  const [problem, setProblem] = useState<string | null>(null)
  function isDone(answer: OperationResult<object>): boolean {
    const { problem } = settled(answer, t)
    setProblem(problem)
    return problem === null
  }
  return { problem, isDone }
}
