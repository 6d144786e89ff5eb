import Form from '@rjsf/core'
import validator from '@rjsf/validator-ajv8'
import { createRoot } from 'react-dom/client'
import { given, questions } from '../questions.js'

const schema = {
  type: 'object',
  properties: Object.fromEntries(
    questions.map(({ id, title, question, options }) => [
      id,
      {
        type: 'object',
        title,
        description: question,
        properties: {
          option: {
            type: 'string',
            title: 'Answer',
            oneOf: options.map((option) => ({ const: option.id, title: option.label })),
          },
          note: { type: 'string', title: 'Note' },
        },
      },
    ]),
  ),
}

const widgets = { option: { 'ui:widget': 'radio' }, note: { 'ui:widget': 'textarea' } }
const uiSchema = Object.fromEntries(questions.map(({ id }) => [id, widgets]))

createRoot(document.getElementById('root')).render(
  <Form schema={schema} uiSchema={uiSchema} formData={given} validator={validator} />,
)
