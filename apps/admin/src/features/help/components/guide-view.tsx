import { Group } from '@mantine/core'
import { IconBook } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ScrollSideways } from '@/components/scroll-sideways'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { guideQuery, isGuide, nameOf, pictureOf } from '../guides'
import classes from './guide-view.module.css'

/** How the parts of a guide are drawn within the app: below the page's own title, and leading to its pages. */
const parts: Components = {
  h1: ({ children }) => <h2>{children}</h2>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  a: GuideLink,
  img: ({ src, alt = '' }) => {
    const picture = typeof src === 'string' ? pictureOf(src) : null
    return picture === null ? null : <img src={picture} alt={alt} loading="lazy" />
  },
  table: ({ children }) => <GuideTable>{children}</GuideTable>,
}

function GuideLink({ href = '', children }: ComponentProps<'a'>) {
  const { slug = '' } = useParams({ strict: false })
  const name = nameOf(href)
  if (/^https?:/.test(href)) return <a href={href}>{children}</a>
  if (!isGuide(name)) return <span>{children}</span>
  return (
    <Link to="/$slug/help/$guide" params={{ slug, guide: name }}>
      {children}
    </Link>
  )
}

function GuideTable({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <ScrollSideways label={t('help.table')}>
      <table>{children}</table>
    </ScrollSideways>
  )
}

interface GuideViewProps {
  readonly slug: string
  readonly guide: string
}

/** A guide with its pictures; what it refers to opens beside it, where the app has it. */
export function GuideView({ slug, guide }: GuideViewProps) {
  const { t, i18n } = useTranslation()
  const query = useQuery(guideQuery(guide, i18n.language))
  return (
    <Panel>
      <QueryView query={query} loading={<SkeletonRows rows={10} />}>
        {(found) =>
          found === null ? (
            <NoticePanel Icon={IconBook} title={t('help.none')} text={t('help.noneExplanation')}>
              <Link to="/$slug/help" params={{ slug }}>
                {t('help.all')}
              </Link>
            </NoticePanel>
          ) : (
            <article className={classes.guide} lang={found.language}>
              <Markdown remarkPlugins={[remarkGfm]} components={parts}>
                {found.text}
              </Markdown>
              <Group mt="lg">
                <Link to="/$slug/help" params={{ slug }}>
                  {t('help.all')}
                </Link>
              </Group>
            </article>
          )
        }
      </QueryView>
    </Panel>
  )
}
