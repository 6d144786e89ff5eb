import { writeAssessment } from '#domain/assessment/write-assessment.ts'
import { saveStateOf } from '#machines/assessment/assessment.selectors.ts'
import { useAssessment, useAssessmentCommands, useOpenAssessment } from '../assessment/assessment-context.tsx'
import { timeOfDay } from '../words/format-time.ts'
import { useTranslator } from '../words/words.tsx'
import { fileNameOf } from './file-name.ts'
import { usePlatform } from './platform.tsx'

/** Says at any time whether what was written is kept, and offers a way out where it is not. */
export function SaveLine() {
  const { language, t } = useTranslator()
  const kind = useAssessment((snapshot) => saveStateOf(snapshot).kind)
  const savedAt = useAssessment(({ context }) => context.savedAt)
  return (
    <>
      <p className="save-line" data-state={kind} role="status">
        {kind === 'saved' && t('save.saved', { time: timeOfDay(language, savedAt) })}
        {kind === 'saving' && t('save.saving')}
        {kind === 'failed' && t('save.failed')}
      </p>
      {kind === 'failed' && <SaveFailure />}
    </>
  )
}

function SaveFailure() {
  const { t } = useTranslator()
  const { actor } = useOpenAssessment()
  const { saveFile } = usePlatform()
  const commands = useAssessmentCommands()
  const fault = useAssessment(({ context }) => context.fault)
  if (fault === null) return null
  const saveNow = () => {
    const { assessment } = actor.getSnapshot().context
    saveFile(fileNameOf(assessment), writeAssessment(assessment))
  }
  return (
    <div className="save-failure" role="alert">
      <p>{t(`save.why.${fault.kind}`, { detail: fault.detail })}</p>
      <div className="buttons">
        <button type="button" onClick={saveNow}>
          {t('save.file')}
        </button>
        {fault.kind === 'conflict' ? (
          <button type="button" className="quiet" onClick={commands.overwrite}>
            {t('save.overwrite')}
          </button>
        ) : (
          <button type="button" className="quiet" onClick={commands.save}>
            {t('save.retry')}
          </button>
        )}
      </div>
    </div>
  )
}
