import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import 'survey-core/survey-core.fontless.css'
import { given, questions } from '../questions.js'

const isPaged = new URLSearchParams(window.location.search).get('mode') === 'paged'

const model = new Model({
  ...(isPaged ? { questionsOnPageMode: 'questionPerPage' } : {}),
  elements: questions.map(({ id, title, question, options }) => ({
    type: 'radiogroup',
    name: id,
    title,
    description: question,
    choices: options.map((option) => ({ value: option.id, text: option.label })),
    showCommentArea: true,
    commentText: 'Note',
  })),
})
model.data = Object.fromEntries(
  Object.entries(given).flatMap(([id, { option, note }]) => [
    [id, option],
    [`${id}-Comment`, note],
  ]),
)

createRoot(document.getElementById('root')).render(<Survey model={model} />)
