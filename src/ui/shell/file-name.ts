import type { Assessment } from '#domain/assessment/assessment.ts'

const UNSAFE = /[^\p{L}\p{M}\p{N}]+/gu

/** A name for the file of an assessment that every file system takes: `cambodia-2026-11-24.lacuna.json`. */
export function fileNameOf({ subject, updatedAt }: Pick<Assessment, 'subject' | 'updatedAt'>): string {
  const name = subject.name
    .normalize('NFC')
    .replace(UNSAFE, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60)
    // The cut may have parted the two halves of one letter.
    .replace(/\p{Cs}$/u, '')
  return `${name === '' ? 'assessment' : name}-${updatedAt.slice(0, 10)}.lacuna.json`
}
