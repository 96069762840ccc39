import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/viewer/viewer-query'
import classes from './navigation-links.module.css'
import { navigationSections } from './navigation-sections'

interface NavigationLinksProps {
  readonly slug: string
  readonly onFollow?: () => void
}

/** The pages, in the sections that people look for them in. */
export function NavigationLinks({ slug, onFollow }: NavigationLinksProps) {
  const { t } = useTranslation()
  const actions = useActions(slug)
  return navigationSections.map(({ name, links }) => (
    <section key={name} className={classes.section} aria-label={t(`shell.sections.${name}`)}>
      <h2 className={classes.heading} aria-hidden="true">
        {t(`shell.sections.${name}`)}
      </h2>
      <ul className={classes.list}>
        {links
          .filter((link) => !('needs' in link) || actions.includes(link.needs))
          .map(({ to, text, Icon }) => (
            <li key={to}>
              <Link to={to} params={{ slug }} className={classes.link} onClick={onFollow}>
                <Icon size={18} stroke={1.6} aria-hidden="true" />
                {t(text)}
              </Link>
            </li>
          ))}
      </ul>
    </section>
  ))
}
