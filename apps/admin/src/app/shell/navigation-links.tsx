import { Tooltip, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './navigation-links.module.css'
import { isWithin, type NavigationSection, useNavigationSections } from './use-navigation-sections'
import { useFoldedSections } from './use-folded-sections'

interface NavigationLinksProps {
  readonly slug: string
  /** As icons, whose names come up beside them. */
  readonly narrow?: boolean
  readonly onFollow?: () => void
}

/**
 * The pages, in the sections that people look for them in; the one that is shown, or lies above it, is marked. Sections
 * are folded, except the one that one is in.
 */
export function NavigationLinks({ slug, narrow = false, onFollow }: NavigationLinksProps) {
  const { t } = useTranslation()
  const id = useId()
  const { pathname } = useLocation()
  const [isFolded, toggle] = useFoldedSections()
  const isHere = ({ links }: NavigationSection): boolean =>
    links.some(({ to }) => isWithin(to.replace('$slug', slug), pathname))
  return useNavigationSections(slug).map((section) => {
    const { name, links } = section
    const text = t(`shell.sections.${name}`)
    const mayFold = links.length > 1 && !narrow && !isHere(section)
    const isOpen = !mayFold || !isFolded(name)
    return (
      <div key={name} className={classes.section} data-narrow={narrow}>
        {links.length > 1 &&
          (mayFold ? (
            <UnstyledButton
              className={classes.heading}
              aria-expanded={isOpen}
              aria-controls={`${id}-${name}`}
              onClick={() => toggle(name)}
            >
              {text}
              <IconChevronDown size={14} stroke={1.8} aria-hidden="true" />
            </UnstyledButton>
          ) : (
            <h2 className={classes.heading} aria-hidden="true">
              {text}
            </h2>
          ))}
        <ul id={`${id}-${name}`} className={classes.list} aria-label={text} hidden={!isOpen}>
          {links.map(({ to, text: page, Icon }) => (
            <li key={to}>
              <Tooltip label={t(page)} position="right" disabled={!narrow}>
                <Link
                  to={to}
                  params={{ slug }}
                  className={classes.link}
                  activeOptions={{ exact: to === '/$slug', includeSearch: false }}
                  onClick={onFollow}
                >
                  <Icon size={18} stroke={1.6} aria-hidden="true" />
                  <span className={classes.name}>{t(page)}</span>
                </Link>
              </Tooltip>
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
