import { useTranslation } from 'react-i18next'
import type { AdminEvidenceFragment } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { EvidenceFigures } from './evidence-figures'
import { evidenceInputText } from './figure-text'
import { inputLabel } from './input-label'
import classes from './evidence-view.module.css'

interface EvidenceViewProps {
  readonly evidence: AdminEvidenceFragment
  /** Without the words, where they are already said. */
  readonly quiet?: boolean
}

/** Why an answer is what it is: in words, what went in, and the figures it rests on. */
export function EvidenceView({ evidence, quiet = false }: EvidenceViewProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <div className={classes.evidence}>
      {!quiet && <p className={classes.message}>{evidence.message}</p>}
      <div className={classes.columns}>
        <section>
          <h3 className={classes.heading}>{t('evidence.wentIn')}</h3>
          <dl className={classes.pairs}>
            {evidence.inputs.map((input) => (
              <div key={input.name}>
                <dt>{inputLabel(t, input.name)}</dt>
                <dd>{evidenceInputText(t, formats, input)}</dd>
              </div>
            ))}
          </dl>
        </section>
        {evidence.figures.length > 0 && (
          <section>
            <h3 className={classes.heading}>{t('evidence.figures')}</h3>
            <EvidenceFigures figures={evidence.figures} />
          </section>
        )}
      </div>
    </div>
  )
}
