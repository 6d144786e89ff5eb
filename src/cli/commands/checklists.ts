import { catalogue } from '#content/catalogue.ts'
import { defineCommand, JSON_OPTION } from '../command.ts'
import { done, json } from '../outcome.ts'
import { page, table } from '../text-layout.ts'

/** The checklists built into the program. */
export const checklists = defineCommand({
  name: 'checklists',
  operands: 'none',
  options: JSON_OPTION,
  run: async ({ options, t }) => {
    if (options.json) return done(json(catalogue))
    if (catalogue.length === 0) return done(page(t('checklists.none')))
    return done(
      page(
        ...catalogue.map(({ id, version, languages, title, questions, domains, plan }) =>
          [
            id,
            ...table([
              [t('label.title'), title],
              [t('label.version'), String(version)],
              [t('label.languages'), languages.join(', ')],
              [t('label.questions'), t('checklists.questions', { ...questions, domains })],
              [t('label.plan'), plan],
            ])
              .split('\n')
              .map((line) => `  ${line}`),
          ].join('\n'),
        ),
      ),
    )
  },
})
