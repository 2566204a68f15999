import type { TFunction } from 'i18next'

/** Which greeting fits an hour of the day, 0 to 23. */
export function timeOfDay(hour: number): 'morning' | 'afternoon' | 'evening' {
  if (hour < 5 || hour >= 18) return 'evening'
  return hour < 12 ? 'morning' : 'afternoon'
}

/** The sentence of the home page: greets by name and says what awaits. Small numbers are written as words. */
export function greeting(t: TFunction, { name, waits, hour }: { name: string; waits: number; hour: number }): string {
  const word = t(`home.numbers.${waits}`, { defaultValue: String(waits) })
  const rest = waits === 0 ? t('home.nothing') : t('home.waits', { count: waits, number: word })
  return t(`home.greeting.${timeOfDay(hour)}`, { name, rest })
}
