import { Page } from '../shell/page.tsx'
import { usePlatform } from '../shell/platform.tsx'
import { useTranslator } from '../words/words.tsx'

/** About the program: what it is, on what it rests, who did not endorse it, how it scores, where one's answers are. */
export function ProgramPage() {
  const { t } = useTranslator()
  const { offers } = usePlatform()
  return (
    <Page title={t('program.title')}>
      <div className="prose">
        <p className="lede">{t('program.what')}</p>
        <h2>{t('program.sources')}</h2>
        <p>{t('program.sources.text')}</p>
        <p>{t('shell.notice')}</p>
        <ul>
          {offers.map(({ id, title, version }) => (
            <li key={id}>{t('program.checklist', { title, version })}</li>
          ))}
        </ul>
        <h2>{t('program.scoring')}</h2>
        <p>{t('program.scoring.credit')}</p>
        <p>{t('program.scoring.range')}</p>
        <p>{t('program.scoring.band')}</p>
        <h2>{t('program.privacy')}</h2>
        <p>{t('program.privacy.text')}</p>
        <h2>{t('program.licence')}</h2>
        <p>{t('program.licence.text')}</p>
      </div>
    </Page>
  )
}
