import { useQuery } from '@tanstack/react-query'
import { viewerQuery } from '@/viewer/viewer-query'
import { navigationSections } from './navigation-sections'

/** One page of the navigation. */
type NavigationLink = (typeof navigationSections)[number]['links'][number]

/** What people look for together. */
export interface NavigationSection {
  readonly name: (typeof navigationSections)[number]['name']
  readonly links: readonly NavigationLink[]
}

/** The sections of the navigation with the pages that the viewer may open. */
export function useNavigationSections(slug: string): readonly NavigationSection[] {
  const { data } = useQuery(viewerQuery)
  const actions = data?.organizations.find((each) => each.slug === slug)?.actions ?? []
  return navigationSections.map(({ name, links }) => ({
    name,
    links: links.filter((link: NavigationLink) => !('may' in link) || actions.includes(link.may)),
  }))
}

/** Whether a page is the one of a path, or lies below it. */
export function isWithin(path: string, pathname: string): boolean {
  return pathname === path || pathname.startsWith(`${path}/`)
}
