const ISO = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/** An ISO 8601 day, or time with its zone, as a time in UTC to the second; null where it is neither. */
export function parseTime(text: string): string | null {
  const [, day] = ISO.exec(text) ?? []
  if (day === undefined || !isInCalendar(day)) return null
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? null : time.toISOString().replace(/\.\d+Z$/, 'Z')
}

/** JavaScript takes 31 February for 3 March. */
function isInCalendar(day: string): boolean {
  const time = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)
}
