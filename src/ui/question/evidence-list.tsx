import { type ChangeEvent, useState } from 'react'
import { useFieldArray, type useForm, useWatch } from 'react-hook-form'
import { usePlatform } from '../shell/platform.tsx'
import { useWords } from '../words/words.tsx'
import { type AnswerFields, EMPTY_EVIDENCE } from './answer-fields.ts'

type Form = Pick<ReturnType<typeof useForm<AnswerFields>>, 'control' | 'register' | 'setValue'>

/** The provisions cited, one at least on offer. */
export function EvidenceList({ control, register, setValue }: Form) {
  const t = useWords()
  const { fields, append, remove } = useFieldArray({ control, name: 'evidence' })
  return (
    <fieldset className="evidence">
      <legend>{t('evidence.title')}</legend>
      {fields.map(({ id }, index) => (
        <EvidenceEntry
          key={id}
          index={index}
          control={control}
          register={register}
          setValue={setValue}
          onRemove={fields.length > 1 ? () => remove(index) : null}
        />
      ))}
      <button type="button" className="quiet small" onClick={() => append(EMPTY_EVIDENCE)}>
        {t('evidence.add')}
      </button>
    </fieldset>
  )
}

function EvidenceEntry({
  index,
  control,
  register,
  setValue,
  onRemove,
}: Form & { readonly index: number; readonly onRemove: (() => void) | null }) {
  const t = useWords()
  const number = index + 1
  const text = (name: 'instrument' | 'provision' | 'url' | 'inForceSince') => {
    const id = `evidence-${number}-${name}`
    return (
      <div className="field">
        <label htmlFor={id}>{t(`evidence.${name}`, { number })}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          maxLength={2000}
          {...register(`evidence.${index}.${name}`)}
        />
      </div>
    )
  }
  return (
    <div className="evidence-entry">
      <div className="pair">
        {text('instrument')}
        {text('provision')}
      </div>
      <details>
        <summary>{t('evidence.more', { number })}</summary>
        <div className="field">
          <label htmlFor={`evidence-${number}-quote`}>{t('evidence.quote', { number })}</label>
          <textarea
            id={`evidence-${number}-quote`}
            rows={3}
            maxLength={20_000}
            {...register(`evidence.${index}.quote`)}
          />
        </div>
        <div className="pair">
          {text('url')}
          {text('inForceSince')}
        </div>
        <EvidenceFile index={index} control={control} setValue={setValue} />
      </details>
      {onRemove !== null && (
        <button type="button" className="quiet small" onClick={onRemove}>
          {t('evidence.remove', { number })}
        </button>
      )}
    </div>
  )
}

/** Notes a file's name and SHA-256, so that it can be recognised later; the file itself stays where it is. */
function EvidenceFile({
  index,
  control,
  setValue,
}: Pick<Form, 'control' | 'setValue'> & { readonly index: number }) {
  const t = useWords()
  const { sha256 } = usePlatform()
  const [isUnable, setUnable] = useState(false)
  const [name, hash] = useWatch({
    control,
    name: [`evidence.${index}.fileName`, `evidence.${index}.fileSha256`],
  })
  const id = `evidence-${index + 1}-file`
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (file === undefined) return
    const digest = await sha256(file)
    setUnable(digest === null)
    if (digest === null) return
    setValue(`evidence.${index}.fileName`, file.name)
    setValue(`evidence.${index}.fileSha256`, digest)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{t('evidence.file', { number: index + 1 })}</label>
      <p className="hint">{t('evidence.file.hint')}</p>
      <input id={id} type="file" onChange={(event) => void choose(event)} />
      {isUnable && <p className="error">{t('evidence.file.unable')}</p>}
      {hash !== '' && (
        <p className="quiet-text break">
          {name} · SHA-256 {hash}
        </p>
      )}
    </div>
  )
}
