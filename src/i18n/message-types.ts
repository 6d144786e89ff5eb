// Made from locales/en/*.po by `npm run messages`; do not edit.

/** The parameters of every message of `terms`; null where it has none. */
export interface TermsMessages {
  'answer.absent': null
  'answer.in-force': null
  'answer.not-applicable': null
  'answer.not-in-force': null
  'answer.operating': null
  'answer.partly': null
  'answer.planned': null
  'answer.unanswered': null
  'answer.unknown': null
  'app.name': null
  'band.final': null
  'band.heldBack': null
  'band.provisional': null
  'class.later': null
  'class.later.meaning': null
  'class.next': null
  'class.next.meaning': null
  'class.now': null
  'class.now.meaning': null
  'confidence.fairly-sure': null
  'confidence.sure': null
  'confidence.unsure': null
  'grade.described': null
  'grade.known': null
  'grade.part': null
  'grade.quoted': null
  'grade.secondary': null
  'grade.subject-only': null
  'grade.text': null
  'kind.absent': null
  'kind.full': null
  'kind.not-applicable': null
  'kind.partly': null
  'kind.pending': null
  'kind.unknown': null
  'measure.accession': null
  'measure.amend-act': null
  'measure.new-act': null
  'measure.practice': null
  'measure.regulation': null
  'range.exact': { low: string | number }
  'range.open': { high: string | number; low: string | number }
  'scope.core': null
  'scope.full': null
}

/** The parameters of every message of `faults`; null where it has none. */
export interface FaultsMessages {
  'fault.core-depends-on-non-core': { id: string | number }
  'fault.depends-on-itself': null
  'fault.depends-on-later': { id: string | number }
  'fault.duplicate-id': { id: string | number }
  'fault.duplicate-key': { key: string | number }
  'fault.forbidden-key': { key: string | number }
  'fault.html-in-text': null
  'fault.malformed': { expected: string | number; received: string | number }
  'fault.missing': null
  'fault.missing-file': null
  'fault.missing-text': { key: string | number }
  'fault.newer-format': { received: string | number; supported: string | number }
  'fault.not-json': { detail: string | number }
  'fault.not-yaml': { detail: string | number }
  'fault.reason-missing': null
  'fault.scale-incomplete': { kind: string | number }
  'fault.text-without-question': { id: string | number }
  'fault.too-deep': { limit: string | number }
  'fault.too-large': { limitMiB: string | number }
  'fault.too-long': { limit: string | number }
  'fault.too-many': { limit: string | number }
  'fault.unexpected-file': null
  'fault.unknown-checklist': { id: string | number }
  'fault.unknown-checklist-version': { id: string | number; version: string | number }
  'fault.unknown-focus-area': { id: string | number }
  'fault.unknown-key': { key: string | number }
  'fault.unknown-level': { id: string | number }
  'fault.unknown-option': { allowed: string | number; option: string | number }
  'fault.unknown-plan': { id: string | number }
  'fault.unknown-question': { id: string | number }
  'fault.unknown-scale': { id: string | number }
  'fault.unknown-source': { id: string | number }
  'fault.unreachable': null
  'fault.whole-file': null
  'fault.wrong-format': { expected: string | number; received: string | number }
  'fault.wrong-type': { expected: string | number; received: string | number }
  'fault.wrong-value': { expected: string | number; received: string | number }
}

/** The parameters of every message of `wizard`; null where it has none. */
export interface WizardMessages {
  x: null
}

/** The parameters of every message of `report`; null where it has none. */
export interface ReportMessages {
  y: null
}

/** The parameters of every message of `cli`; null where it has none. */
export interface CliMessages {
  z: null
}
