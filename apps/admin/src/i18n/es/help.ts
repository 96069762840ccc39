/** Las guías. */
export const helpEs = {
  title: 'Ayuda',
  description: 'Cómo se hacen las tareas y cómo funcionan las partes. Las guías están en inglés.',
  open: 'Ayuda de esta página',
  all: 'Todas las guías',
  jobs: 'Cómo se hace',
  guides: 'Cómo funciona',
  none: 'No existe esa guía',
  noneExplanation: 'Puede que ahora tenga otro nombre.',
  table: 'Tabla',
}
