import { createRoot } from 'react-dom/client'
import { useForm } from 'react-hook-form'
import { given, questions } from '../questions.js'

function Page() {
  const { register, handleSubmit } = useForm({ defaultValues: given })
  return (
    <form onSubmit={(event) => void handleSubmit(() => {})(event)}>
      {questions.map(({ id, title, question, options }) => (
        <fieldset key={id}>
          <legend>{title}</legend>
          <p>{question}</p>
          {options.map((option) => (
            <label key={option.id}>
              <input type="radio" value={option.id} {...register(`${id}.option`)} />
              {option.label}
            </label>
          ))}
          <label>
            Note
            <textarea rows={3} {...register(`${id}.note`)} />
          </label>
        </fieldset>
      ))}
      <button type="submit">Continue</button>
    </form>
  )
}

createRoot(document.getElementById('root')).render(<Page />)
