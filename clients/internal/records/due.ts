const dayMs = 86_400_000

/** Calendar days from today, where the reader is, to a day `YYYY-MM-DD`; negative for one gone by. */
export function daysUntil(day: string, now = new Date()): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())) / dayMs
}

/** Whether a day something is to be done by is past, near, or neither. */
export function dueOf(day: string, { soonDays, now }: { soonDays: number; now?: Date }): 'over' | 'soon' | 'later' {
  const days = daysUntil(day, now)
  if (days < 0) return 'over'
  return days <= soonDays ? 'soon' : 'later'
}
