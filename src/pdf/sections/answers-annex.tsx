import { View } from '@react-pdf/renderer'
import { Fragment } from 'react'
import type { Annexes, AnswerEntry, AnswersAnnex } from '#report/report-annexes.ts'
import { AnswerLine } from '../primitives/answer.tsx'
import { Heading, SectionTitle } from '../primitives/heading.tsx'
import { SectionPages } from '../primitives/page.tsx'
import { ReferenceLine } from '../primitives/reference.tsx'
import { NamedWords, Words } from '../primitives/words.tsx'
import { grow, quiet, SPACE, small, tableHead, tableRow } from '../styles.ts'

const COLUMNS = {
  question: { width: '36%', paddingRight: SPACE.medium },
  answer: { width: '24%', paddingRight: SPACE.medium },
  details: grow,
} as const

export function AnswersPages({ annex }: { readonly annex: AnswersAnnex }) {
  const head = { ...quiet, fontWeight: 700 } as const
  return (
    <SectionPages heading={annex.heading}>
      <SectionTitle anchor={annex.anchor}>{annex.heading}</SectionTitle>
      <Words>{annex.lead}</Words>
      {annex.groups.map(({ heading, entries }) => (
        <Fragment key={heading}>
          <Heading>{heading}</Heading>
          <View wrap={false} minPresenceAhead={40} style={{ ...small, ...tableHead }}>
            <Words style={{ ...COLUMNS.question, ...head }}>{annex.columns.question}</Words>
            <Words style={{ ...COLUMNS.answer, ...head }}>{annex.columns.answer}</Words>
            <Words style={{ ...COLUMNS.details, ...head }}>{annex.columns.details}</Words>
          </View>
          {entries.map((entry) => (
            <Entry key={entry.anchor} entry={entry} />
          ))}
        </Fragment>
      ))}
    </SectionPages>
  )
}

export function SetAsidePages({ annex }: { readonly annex: NonNullable<Annexes['setAside']> }) {
  return (
    <SectionPages heading={annex.heading}>
      <SectionTitle anchor={annex.anchor}>{annex.heading}</SectionTitle>
      <Words style={{ marginBottom: SPACE.medium }}>{annex.lead}</Words>
      {annex.items.map((entry) => (
        <Entry key={entry.anchor} entry={entry} />
      ))}
    </SectionPages>
  )
}

/** So long an entry is better kept whole than broken; a longer one runs on. */
const KEPT_WHOLE = 700

function Entry({ entry }: { readonly entry: AnswerEntry }) {
  const { anchor, title, question, level, answer, because, finding, details } = entry
  const length = details.reduce((sum, { text }) => sum + text.length + 40, because.length)
  return (
    <View id={anchor} style={{ ...small, ...tableRow }} wrap={length > KEPT_WHOLE}>
      <View style={COLUMNS.question}>
        <Words style={{ fontWeight: 700 }}>{title}</Words>
        {question === '' ? null : <Words style={quiet}>{question}</Words>}
      </View>
      <View style={COLUMNS.answer}>
        <AnswerLine answer={answer} isSmall />
        {level === '' ? null : <Words style={quiet}>{level}</Words>}
        {because === '' ? null : <Words style={quiet}>{because}</Words>}
        {finding === null ? null : <ReferenceLine reference={finding} />}
      </View>
      <View style={COLUMNS.details}>
        {details.map(({ label, text }) => (
          <NamedWords key={label} label={label} text={text} style={{ marginBottom: SPACE.hair }} />
        ))}
      </View>
    </View>
  )
}
