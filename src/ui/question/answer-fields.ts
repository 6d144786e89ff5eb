import type { Answer, Confidence, Evidence } from '#domain/assessment/assessment.ts'

/** The form's values: strings, as the fields hold them. */
export interface AnswerFields {
  option: string
  reason: string
  note: string
  confidence: string
  evidence: EvidenceFields[]
}

export interface EvidenceFields {
  instrument: string
  provision: string
  quote: string
  url: string
  inForceSince: string
  fileName: string
  fileSha256: string
}

export const EMPTY_EVIDENCE: EvidenceFields = {
  instrument: '',
  provision: '',
  quote: '',
  url: '',
  inForceSince: '',
  fileName: '',
  fileSha256: '',
}

export function fieldsOf(answer: Answer | undefined): AnswerFields {
  const evidence = (answer?.evidence ?? []).map(({ file, ...texts }) => ({
    ...texts,
    fileName: file?.name ?? '',
    fileSha256: file?.sha256 ?? '',
  }))
  return {
    option: answer?.option ?? '',
    reason: answer?.reason ?? '',
    note: answer?.note ?? '',
    confidence: answer?.confidence ?? '',
    evidence: evidence.length === 0 ? [EMPTY_EVIDENCE] : evidence,
  }
}

/** The answer that the fields say; evidence of which nothing is filled in is none. */
export function answerOf({ option, reason, note, confidence, evidence }: AnswerFields): Answer {
  return {
    option: option === '' ? null : option,
    reason,
    note,
    confidence: confidenceOf(confidence),
    evidence: evidence
      .filter((entry) => Object.values(entry).some((text) => text.trim() !== ''))
      .map(evidenceOf),
  }
}

const evidenceOf = ({ fileName, fileSha256, ...texts }: EvidenceFields): Evidence =>
  fileSha256 === '' ? texts : { ...texts, file: { name: fileName, sha256: fileSha256 } }

function confidenceOf(value: string): Confidence | null {
  return value === 'sure' || value === 'fairly-sure' || value === 'unsure' ? value : null
}
