import { lazy, Suspense } from 'react'
import type { PasswordStrengthProps } from './PasswordStrength.tsx'

/** Comes with the first letter: whoever only signs in loads nothing of it. */
const PasswordStrength = lazy(async () => {
  const [{ PasswordStrength }, { loadStrengthTexts }] = await Promise.all([
    import('./PasswordStrength.tsx'),
    import('./loadStrengthTexts.ts'),
  ])
  await loadStrengthTexts()
  return { default: PasswordStrength }
})

/** How strong a password is while it is typed; nothing before. */
export function LazyStrength(props: PasswordStrengthProps) {
  if (!props.password) return null
  return (
    <Suspense fallback={null}>
      <PasswordStrength {...props} />
    </Suspense>
  )
}
