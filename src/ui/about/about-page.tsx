import { type FormEvent, useEffect, useMemo } from 'react'
import { useFieldArray, useForm } from 'react-hook-form'
import type { Assessor } from '#domain/assessment/assessment.ts'
import { standingsOf } from '#domain/flow/standing.ts'
import { firstOpenStep } from '#domain/flow/step.ts'
import { useAssessment, useAssessmentCommands, useOpenAssessment } from '../assessment/assessment-context.tsx'
import { Page } from '../shell/page.tsx'
import { Trail } from '../shell/trail.tsx'
import { useTranslator, useWords } from '../words/words.tsx'
import { countryNames } from './countries.ts'

interface Fields {
  name: string
  note: string
  assessors: Assessor[]
}

/** About this assessment: which country's law, and who reads it. Nothing more than is needed. */
export function AboutPage() {
  const { language, t } = useTranslator()
  const { actor } = useOpenAssessment()
  const { describe, goTo } = useAssessmentCommands()
  const { subject, assessors } = useAssessment(({ context }) => context.assessment)
  const countries = useMemo(() => countryNames(t, language), [t, language])
  const form = useForm<Fields>({
    defaultValues: {
      name: subject.name,
      note: subject.note,
      assessors: assessors.length === 0 ? [{ name: '', role: '' }] : [...assessors],
    },
  })
  const people = useFieldArray({ control: form.control, name: 'assessors' })
  const { subscribe } = form
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values: { name, note, assessors: given } }) =>
          describe({
            subject: { name, note, code: countries.find((country) => country.name === name)?.code ?? '' },
            assessors: given.filter((person) => person.name !== '' || person.role !== ''),
          }),
      }),
    [subscribe, describe, countries],
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { questionnaire, assessment } = actor.getSnapshot().context
    goTo(firstOpenStep(questionnaire, standingsOf(questionnaire, assessment.answers)))
  }
  return (
    <Page title={t('about.title')} trail={<Trail crumbs={[{ label: t('about.title') }]} />}>
      <form onSubmit={submit} className="narrow">
        <div className="field">
          <label htmlFor="subject">{t('about.subject')}</label>
          <p className="hint" id="subject-hint">
            {t('about.subject.hint')}
          </p>
          <input
            id="subject"
            type="text"
            list="countries"
            autoComplete="off"
            aria-describedby="subject-hint"
            maxLength={200}
            {...form.register('name')}
          />
          <datalist id="countries">
            {countries.map(({ code, name }) => (
              <option key={code} value={name}>
                {name}
              </option>
            ))}
          </datalist>
        </div>
        <div className="field">
          <label htmlFor="subject-note">{t('about.note')}</label>
          <p className="hint" id="note-hint">
            {t('about.note.hint')}
          </p>
          <textarea
            id="subject-note"
            rows={3}
            aria-describedby="note-hint"
            maxLength={2000}
            {...form.register('note')}
          />
        </div>
        <fieldset className="people">
          <legend>{t('about.assessors')}</legend>
          {people.fields.map(({ id }, index) => (
            <Person
              key={id}
              number={index + 1}
              name={form.register(`assessors.${index}.name`)}
              role={form.register(`assessors.${index}.role`)}
              onRemove={people.fields.length > 1 ? () => people.remove(index) : null}
            />
          ))}
          <button type="button" className="quiet small" onClick={() => people.append({ name: '', role: '' })}>
            {t('about.addAssessor')}
          </button>
        </fieldset>
        <div className="buttons">
          <button type="submit">{t('about.continue')}</button>
        </div>
      </form>
    </Page>
  )
}

type Registration = ReturnType<ReturnType<typeof useForm<Fields>>['register']>

function Person({
  number,
  name,
  role,
  onRemove,
}: {
  readonly number: number
  readonly name: Registration
  readonly role: Registration
  readonly onRemove: (() => void) | null
}) {
  const t = useWords()
  return (
    <div className="person">
      <div className="field">
        <label htmlFor={`person-${number}-name`}>{t('about.assessor.name', { number })}</label>
        <input id={`person-${number}-name`} type="text" autoComplete="off" maxLength={200} {...name} />
      </div>
      <div className="field">
        <label htmlFor={`person-${number}-role`}>{t('about.assessor.role', { number })}</label>
        <input id={`person-${number}-role`} type="text" autoComplete="off" maxLength={200} {...role} />
      </div>
      {onRemove !== null && (
        <button type="button" className="quiet small" onClick={onRemove}>
          {t('about.removeAssessor', { number })}
        </button>
      )}
    </div>
  )
}
