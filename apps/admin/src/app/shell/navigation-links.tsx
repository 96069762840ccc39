import { Tooltip } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import classes from './navigation-links.module.css'
import { useNavigationSections } from './use-navigation-sections'

interface NavigationLinksProps {
  readonly slug: string
  /** As icons, whose names come up beside them. */
  readonly narrow?: boolean
  readonly onFollow?: () => void
}

/** The pages, in the sections that people look for them in; the one that is shown, or lies above it, is marked. */
export function NavigationLinks({ slug, narrow = false, onFollow }: NavigationLinksProps) {
  const { t } = useTranslation()
  return useNavigationSections(slug).map(({ name, links }) => (
    <div key={name} className={classes.section} data-narrow={narrow}>
      {links.length > 1 && (
        <h2 className={classes.heading} aria-hidden="true">
          {t(`shell.sections.${name}`)}
        </h2>
      )}
      <ul className={classes.list} aria-label={t(`shell.sections.${name}`)}>
        {links.map(({ to, text, Icon }) => (
          <li key={to}>
            <Tooltip label={t(text)} position="right" disabled={!narrow}>
              <Link
                to={to}
                params={{ slug }}
                className={classes.link}
                activeOptions={{ exact: to === '/$slug', includeSearch: false }}
                onClick={onFollow}
              >
                <Icon size={18} stroke={1.6} aria-hidden="true" />
                <span className={classes.name}>{t(text)}</span>
              </Link>
            </Tooltip>
          </li>
        ))}
      </ul>
    </div>
  ))
}
