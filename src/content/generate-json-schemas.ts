/**
 * Writes `checklists/schema/*.schema.json` from the program's own schemas, for editors that check a file while it is
 * written. Run by `npm run schemas`; a test keeps them fresh.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { assessmentFileSchema } from '#domain/assessment/assessment.ts'
import { checklistHeadSchema, domainSchema } from '#domain/checklist/checklist.ts'
import { sourcesFileSchema } from '#domain/checklist/checklist-files.ts'
import { checklistHeadTextSchema, domainTextSchema } from '#domain/checklist/checklist-text.ts'
import { conditionSchema } from '#domain/checklist/condition.ts'
import { planHeadSchema, planTextSchema } from '#domain/plan/plan.ts'

/** Every kind of file that a person may write, with what it is. */
const FILES = {
  assessment: { schema: assessmentFileSchema, title: 'A Lacuna assessment: *.lacuna.json' },
  checklist: { schema: checklistHeadSchema, title: 'A checklist: checklist.yaml' },
  domain: { schema: domainSchema, title: 'A domain of a checklist: domains/<domain>.yaml' },
  sources: { schema: sourcesFileSchema, title: 'The sources of a checklist or plan: sources.yaml' },
  'checklist-text': {
    schema: checklistHeadTextSchema,
    title: 'The words of a checklist as a whole: text/<language>/checklist.yaml',
  },
  'domain-text': {
    schema: domainTextSchema,
    title: 'The words of a domain: text/<language>/<domain>.yaml',
  },
  plan: { schema: planHeadSchema, title: 'A plan: plan.yaml' },
  'plan-text': { schema: planTextSchema, title: 'The words of a plan: text/<language>.yaml' },
} as const satisfies Record<string, { schema: v.GenericSchema; title: string }>

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'
const CONDITION = { $ref: '#/$defs/condition' } as const

const settings: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  overrideSchema: ({ valibotSchema }) => (isCondition(valibotSchema) ? CONDITION : undefined),
}

const isCondition = (schema: unknown): boolean => schema === conditionSchema

/** One input of each form that a condition may take: its schema is chosen by the input. */
const FORMS = [{ question: '' }, { all: [] }, { any: [] }, { not: null }]

function conditionDefinition() {
  const { getter } = conditionSchema as unknown as { getter: (input: unknown) => v.GenericSchema }
  return { anyOf: FORMS.map((form) => convert(getter(form))) }
}

function convert(schema: v.GenericSchema): object {
  const { $schema: _, ...converted } = toJsonSchema(schema, settings)
  return converted
}

/** As every JSON file of the repository is formatted. */
const formatted = (schema: object): string =>
  execFileSync(BIOME, ['format', '--stdin-file-path=schema.json'], {
    input: JSON.stringify(schema, null, 2),
    encoding: 'utf8',
  })

const BIOME = fileURLToPath(new URL('../../node_modules/.bin/biome', import.meta.url))

/** The text of every schema file by its name. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, { schema, title }]) => {
      const converted = convert(schema)
      const definitions = JSON.stringify(converted).includes(CONDITION.$ref)
        ? { $defs: { condition: conditionDefinition() } }
        : {}
      return [`${name}.schema.json`, formatted({ $schema: DRAFT, title, ...converted, ...definitions })]
    }),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../../checklists/schema/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of jsonSchemas()) writeFileSync(new URL(name, folder), text)
}
