import { View } from '@react-pdf/renderer'
import type { Finding, FindingField, Paper, Paragraph } from '#report/report-model.ts'
import { bookmark } from '../bookmark.ts'
import { AnswerLine } from '../primitives/answer.tsx'
import { FieldRow } from '../primitives/field-row.tsx'
import { ReferenceText } from '../primitives/reference.tsx'
import { Words } from '../primitives/words.tsx'
import { useReportFrame } from '../report-frame.ts'
import { COLOURS, grow, heading, overRule, quiet, row, SPACE } from '../styles.ts'

/** react-pdf takes a bookmark on any part; its types know of it on pages only. */
const bookmarked = (title: string, paper: Paper): object => ({ bookmark: bookmark(title, paper) })

/**
 * A gap. Its head keeps together and is followed by some of what it heads; the rest runs on. Its parts are parts of
 * the page: inside a box of their own, react-pdf would not keep the head with what follows.
 */
export function FindingBlock({ finding }: { readonly finding: Finding }) {
  const { paper } = useReportFrame()
  const { anchor, title, question, level, urgency, answerLabel, answer, qualification, fields } = finding
  return (
    <>
      <View
        id={anchor}
        {...bookmarked(title, paper)}
        wrap={false}
        minPresenceAhead={72}
        style={{ ...overRule, paddingTop: SPACE.small, paddingBottom: SPACE.tight }}
      >
        <View style={row}>
          <Words style={{ ...heading, ...grow, paddingRight: SPACE.medium }}>{title}</Words>
          <Words style={{ ...quiet, paddingTop: 2.6 }}>{`${level} · ${urgency}`}</Words>
        </View>
        <Words style={{ ...quiet, marginVertical: SPACE.hair }}>{question}</Words>
      </View>
      <FieldRow label={answerLabel}>
        <AnswerLine answer={answer} />
        {qualification === '' ? null : <Words style={quiet}>{qualification}</Words>}
      </FieldRow>
      {fields.map((field, index) => (
        <FieldRow
          key={field.id}
          label={field.label}
          bottom={index === fields.length - 1 ? SPACE.large : SPACE.tight}
        >
          <FieldText field={field} />
        </FieldRow>
      ))}
    </>
  )
}

/** Its paragraphs; those that lead to a place in one run. */
function FieldText({ field: { paragraphs } }: { readonly field: FindingField }) {
  const references = paragraphs.filter(({ anchor }) => anchor !== null)
  return (
    <>
      {references.length === 0 ? null : (
        <ReferenceText
          references={references.map(({ text, anchor }) => ({ title: text, anchor }))}
          colour={COLOURS.ink}
        />
      )}
      {paragraphs
        .filter(({ anchor }) => anchor === null)
        .map(({ text, tone }, index) => (
          <Words key={`${tone}-${index + 1}`} style={styleOf(tone)}>
            {text}
          </Words>
        ))}
    </>
  )
}

function styleOf(tone: Paragraph['tone']) {
  switch (tone) {
    case 'plain':
      return {}
    case 'quiet':
      return quiet
    case 'strong':
      return { fontWeight: 700 } as const
    default:
      return tone satisfies never
  }
}
