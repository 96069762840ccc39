import { Button } from '@mantine/core'
import type { Icon as TablerIcon } from '@tabler/icons-react'
import { IconFileImport, IconFlask, IconSitemap } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IfMay } from '@/viewer/if-may'
import { viewerQuery } from '@/viewer/viewer-query'
import classes from './start-view.module.css'
import { TemplateDialog } from './template-dialog'

/** The organization that installations may bring along to try things out. */
const SANDBOX = 'acme-cloud'

/** The ways to fill a new organization. */
export function StartView({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const [isFromTemplate, setFromTemplate] = useState(false)
  const { data: viewer } = useQuery(viewerQuery)
  const hasSandbox =
    slug !== SANDBOX && viewer?.organizations.some((each) => each.slug === SANDBOX) === true
  return (
    <>
      <div className={classes.ways}>
        <IfMay act="IMPORT">
          <Way Icon={IconFileImport} title={t('start.import')} text={t('start.importAbout')}>
            <Button
              renderRoot={(props) => <Link to="/$slug/import" params={{ slug }} {...props} />}
            >
              {t('start.importNow')}
            </Button>
          </Way>
        </IfMay>
        <IfMay act="PLAN_WHOLE">
          <Way Icon={IconSitemap} title={t('start.byHand')} text={t('start.byHandAbout')}>
            <Button variant="default" onClick={() => setFromTemplate(true)}>
              {t('start.byHandNow')}
            </Button>
          </Way>
        </IfMay>
        {hasSandbox && (
          <Way Icon={IconFlask} title={t('start.sandbox')} text={t('start.sandboxAbout')}>
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link to="/$slug" params={{ slug: SANDBOX }} search={{}} {...props} />
              )}
            >
              {t('start.sandboxNow')}
            </Button>
          </Way>
        )}
      </div>
      {isFromTemplate && <TemplateDialog slug={slug} onClose={() => setFromTemplate(false)} />}
    </>
  )
}

interface WayProps {
  readonly Icon: TablerIcon
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}

function Way({ Icon, title, text, children }: WayProps) {
  return (
    <section className={classes.way} aria-label={title}>
      <h2>
        <Icon size={20} stroke={1.6} aria-hidden="true" />
        {title}
      </h2>
      <p>{text}</p>
      {children}
    </section>
  )
}
