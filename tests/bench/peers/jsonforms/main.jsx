import { JsonForms } from '@jsonforms/react'
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { given, questions } from '../questions.js'

const schema = {
  type: 'object',
  properties: Object.fromEntries(
    questions.map(({ id, options }) => [
      id,
      {
        type: 'object',
        properties: {
          option: {
            type: 'string',
            oneOf: options.map((option) => ({ const: option.id, title: option.label })),
          },
          note: { type: 'string' },
        },
      },
    ]),
  ),
}

const uischema = {
  type: 'VerticalLayout',
  elements: questions.map(({ id, title, question }) => ({
    type: 'Group',
    label: title,
    elements: [
      { type: 'Label', text: question },
      {
        type: 'Control',
        label: 'Answer',
        scope: `#/properties/${id}/properties/option`,
        options: { format: 'radio' },
      },
      {
        type: 'Control',
        label: 'Note',
        scope: `#/properties/${id}/properties/note`,
        options: { multi: true },
      },
    ],
  })),
}

function Page() {
  const [data, setData] = useState(given)
  return (
    <JsonForms
      schema={schema}
      uischema={uischema}
      data={data}
      renderers={vanillaRenderers}
      cells={vanillaCells}
      onChange={(change) => setData(change.data)}
    />
  )
}

createRoot(document.getElementById('root')).render(<Page />)
