import * as v from 'valibot'
import { sourceSchema } from './checklist.ts'
import type { DomainId } from './ids.ts'

/** The layout of a checklist's folder; paths inside it. */
export const CHECKLIST_FILE = 'checklist.yaml'
export const SOURCES_FILE = 'sources.yaml'
export const domainFile = (id: DomainId): string => `domains/${id}.yaml`
export const textFile = (language: string, name: string): string => `text/${language}/${name}.yaml`

export const sourcesFileSchema = v.strictObject({ sources: v.array(sourceSchema) })
