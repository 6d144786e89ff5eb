import { createContext, type ReactNode, use } from 'react'
import type { Assessment } from '#domain/assessment/assessment.ts'
import type { Edition, EditionTexts } from '#domain/assessment/edition.ts'
import type { Progress, RenderOutcome } from '#machines/report/report.machine.ts'
import type { Paper, ReportModel } from '#report/report-model.ts'

/** A checklist on offer. */
export interface Offer {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly description: string
  readonly questions: { readonly full: number; readonly core: number }
  readonly domains: number
}

export interface ReportRequest {
  readonly assessment: Assessment
  readonly edition: Edition
  readonly texts: EditionTexts
  readonly paper: Paper
}

/** What the page needs of the world around it; `src/app` binds it. */
export interface Platform {
  /** ISO 8601, UTC. */
  readonly now: () => string
  readonly offers: readonly Offer[]
  /** Hands the person a file to keep. */
  readonly saveFile: (name: string, text: string) => void
  /** SHA-256 of a file as 64 hexadecimal digits, or null where the browser can't (plain http from another address). */
  readonly sha256: (file: Blob) => Promise<string | null>
  /** The report as it would be made now, to be shown on the page. */
  readonly previewReport: (request: ReportRequest) => Promise<ReportModel>
  readonly makeReport: (
    request: ReportRequest,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ) => Promise<RenderOutcome>
}

const PlatformContext = createContext<Platform | null>(null)

export function PlatformProvider({ platform, children }: { platform: Platform; children: ReactNode }) {
  return <PlatformContext value={platform}>{children}</PlatformContext>
}

export function usePlatform(): Platform {
  const platform = use(PlatformContext)
  if (platform === null) throw new Error('There is no platform here: <PlatformProvider> is missing')
  return platform
}
