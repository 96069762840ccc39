import { lintRuleWords } from './lint-rule-words.js'

/** Lo que hay que leer sobre cada regla de lint, en español. */
export const lintRulesMessages = lintRuleWords({
  'copied-ratio': {
    name: 'Proporción copiada',
    why: 'Cantidades iguales de cuentas ocultan trabajos desiguales: la proporción que un competidor puede permitirse corresponde a su ACV y a su complejidad, no a los de su empresa.',
    remedy:
      'Dimensionar las carteras por lo que pesan las cuentas: asignar nivel y complejidad, y dejar que las cifras de capacidad digan cuántas puede llevar cada CSM.',
  },
  'model-churn': {
    name: 'Modelo cambiado con demasiada frecuencia',
    why: 'Cada cambio de modelo les cuesta a los clientes sus contactos y al equipo sus rutinas, antes de que el anterior pueda dar frutos.',
    remedy:
      'Mantener un modelo entre 12 y 18 meses y, mientras tanto, corregir niveles y límites dentro de él.',
  },
  'margin-squeeze': {
    name: 'Margen bajo presión',
    why: 'Un margen bruto bajo no deja espacio para un costo de servicio grande: lo que la post-venta retiene, también lo consume.',
    remedy:
      'Atender con menos personas las cuentas de los niveles inferiores, o elevar el margen bruto, antes de contratar.',
  },
  'over-capacity': {
    name: 'Por encima de la capacidad',
    why: 'Quien lleva más de lo que puede trabaja para el cliente que más reclama, y las renovaciones en riesgo pasan inadvertidas.',
    remedy: 'Traspasar cuentas a puestos con espacio, o contratar para el rol.',
  },
  'idle-capacity': {
    name: 'Capacidad ociosa',
    why: 'Un puesto casi sin uso cuesta tanto como uno lleno, y sus cuentas parecen más caras de lo que son.',
    remedy:
      'Mover aquí cuentas de puestos llenos, o dejar que el puesto espere el crecimiento a propósito.',
  },
  'exposed-accounts': {
    name: 'Cuentas expuestas',
    why: 'Estas cuentas tienen un responsable asignado y no hay nadie: lo descubren cuando piden ayuda.',
    remedy: 'Cubrir la vacante, o hacer que otros cubran sus cuentas hasta entonces.',
  },
  'uncovered-account': {
    name: 'Cuenta sin cobertura',
    why: 'Nadie responde por el cliente: la adopción, el riesgo y la renovación quedan al azar.',
    remedy: 'Hacer responsable a un puesto de CSM, o a un equipo que comparta estas cuentas.',
  },
  'span-of-control': {
    name: 'Tramo de control',
    why: 'Quien lidera a demasiadas personas no forma a ninguna; quien lidera a muy pocas es un nivel de liderazgo caro.',
    remedy:
      'Sumar un líder del nivel inferior o dividir el equipo; o dejar que el líder lleve cuentas, o unir dos equipos.',
  },
  'missing-cs-ops': {
    name: 'Sin Operaciones de CS',
    why: 'A partir de tantos CSM, las herramientas, los datos y los playbooks son el segundo trabajo de todos y el primero de nadie.',
    remedy: 'Abrir un puesto en Operaciones de CS.',
  },
  'missing-renewals': {
    name: 'Sin especialista de renovaciones',
    why: 'Tantos contratos ocupan a un especialista; al margen de otros trabajos empiezan tarde y con un mal forecast.',
    remedy: 'Abrir puestos de especialista de renovaciones.',
  },
  'backlog-too-long': {
    name: 'Backlog demasiado largo',
    why: 'Los clientes que esperan su implementación llegan tarde al valor y renuevan menos.',
    remedy:
      'Contratar especialistas de implementación, o acortar el proyecto para los clientes sencillos.',
  },
  'tickets-too-high': {
    name: 'Demasiados tickets',
    why: 'Los ingenieros con demasiados tickets responden y no resuelven: los niveles de servicio caen, y con ellos los clientes.',
    remedy: 'Contratar ingenieros de soporte, o eliminar las causas de los tickets más frecuentes.',
  },
  'generalist-outgrown': {
    name: 'Modelo generalista superado',
    why: 'Las personas que se ocupan de todo de principio a fin se agotan, y la calidad se vuelve desigual, a medida que crece el número de clientes.',
    remedy:
      'Empezar a especializar: primero onboarding o soporte, luego renovaciones y Operaciones de CS.',
  },
  'pod-without-shared-services': {
    name: 'Pods sin servicios compartidos',
    why: 'Los pods viven de los servicios que comparten; donde faltan, cada pod crea el suyo o se queda sin él.',
    remedy: 'Abrir los puestos del servicio que falta en un equipo fuera de los pods.',
  },
  'region-too-small': {
    name: 'Región demasiado pequeña',
    why: 'Una región con pocos clientes duplica roles que no puede mantener ocupados.',
    remedy: 'Atenderla desde una región vecina hasta que tenga suficientes clientes.',
  },
  'language-mismatch': {
    name: 'Idioma que no coincide',
    why: 'Los clientes a quienes no se entiende en su idioma muestran tarde su riesgo y crecen poco.',
    remedy: 'Traspasar estas cuentas a quien hable el idioma, o registrarlo si alguien lo habla.',
  },
  'time-zone-mismatch': {
    name: 'Zona horaria que no coincide',
    why: 'Un CSM y un cliente cuyas jornadas apenas coinciden se reúnen poco, y tarde.',
    remedy:
      'Traspasar estas cuentas a alguien más cercano, o acordar horas fijas que convengan a ambos.',
  },
  'single-point-of-failure': {
    name: 'Dependencia de una sola persona',
    why: 'Cuando esta persona se va, una gran parte de los ingresos pierde a quien la conoce.',
    remedy: 'Repartir las cuentas, o presentar a una segunda persona en las más grandes.',
  },
  'over-committed': {
    name: 'Persona sobrecomprometida',
    why: 'Quien se divide entre muchos puestos no cumple con ninguno, y nadie ve cuál espera.',
    remedy: 'Cerrar los puestos que solo existen en papel, o cubrir algunos con otra persona.',
  },
  'lead-carrying-too-much': {
    name: 'Líder con demasiadas cuentas',
    why: 'Las cuentas pasan antes que las personas: un líder con una cartera grande no tiene tiempo de liderar.',
    remedy:
      'Traspasar cuentas al equipo hasta que la cartera del líder sea la mitad de la de un CSM o menos.',
  },
  'handover-unfinished': {
    name: 'Traspaso sin terminar',
    why: 'Mientras un traspaso se alarga, dos personas podrían responder por la cuenta y no lo hace ninguna.',
    remedy: 'Terminarlo y registrar cómo acabó y qué tan satisfecho está el cliente.',
  },
  'multiple-roots': {
    name: 'Más de un equipo raíz',
    why: 'Un equipo que cuelga en el aire falta en todos los totales de la organización y en la vista de todo líder.',
    remedy: 'Ponerlo bajo el equipo al que pertenece.',
  },
  'over-served-account': {
    name: 'Cuenta sobreatendida',
    why: 'El tiempo de las personas va a una cuenta cuyos ingresos no lo pagan, y falta donde sí lo harían.',
    remedy:
      'Bajar el nivel en una fecha que deje tiempo para avisar al cliente, o registrar por qué la cuenta es estratégica.',
  },
  'under-invested-account': {
    name: 'Cuenta con servicio insuficiente',
    why: 'Una cuenta que paga por un servicio más cercano y no lo recibe es la primera en buscar otra opción.',
    remedy: 'Atenderla en el nivel que le corresponde y darle un CSM de ese nivel.',
  },
  'unowned-renewal': {
    name: 'Renovación sin responsable',
    why: 'Una renovación por la que nadie responde se decide sin usted.',
    remedy:
      'Nombrar un puesto en la renovación, o hacer a alguien responsable de las renovaciones de la cuenta o su CSM.',
  },
  'late-renewal': {
    name: 'Renovación tardía',
    why: 'Empezada tarde, una renovación no deja tiempo para mostrar valor ni para corregir lo que salió mal.',
    remedy: 'Empezar ya: acordar una fecha con el cliente y registrar la etapa de la renovación.',
  },
  'responsibility-gap': {
    name: 'Responsabilidad sin dueño',
    why: 'Aquello por lo que nadie responde no se hace, y nadie lo nota hasta que los clientes se van.',
    remedy:
      'Dar a los clientes un rol que responda por ella, o elegir qué rol responde, también fuera de post-venta.',
  },
  'responsibility-double': {
    name: 'Responsabilidad con dos dueños',
    why: 'Donde responden dos roles, cada uno espera al otro y los clientes oyen dos cosas.',
    remedy: 'Elegir qué rol responde por ella en el segmento y asignarle sus clientes.',
  },
  'review-overdue': {
    name: 'Business review con atraso',
    why: 'Sin business review, el cliente olvida lo que ganó y usted no oye lo que cambió.',
    remedy: 'Hacer la business review, o atender la cuenta en un nivel que promete menos.',
  },
  'uneven-service': {
    name: 'Servicio desigual',
    why: 'Clientes que pagan lo mismo son atendidos según el carácter de su CSM y no según su nivel.',
    remedy:
      'Acordar el contacto que promete el nivel y traspasar cuentas de quien no puede cumplirlo.',
  },
  'tier-cut-unannounced': {
    name: 'Baja de nivel sin anunciar',
    why: 'Los clientes que descubren solos que su servicio bajó lo toman por indiferencia.',
    remedy:
      'Escribir el playbook del nivel inferior o un rollout: qué cambia, quién se lo dice al cliente y cuándo.',
  },
  'no-backup': {
    name: 'Sin una segunda persona',
    why: 'Cuando falta o se va la única persona que conoce a un cliente grande, la relación se va con ella.',
    remedy:
      'Dé al cliente una segunda persona: un rol compartido, un especialista con parte en la cobertura o un ejecutivo que lo conozca.',
  },
  'unseated-employee': {
    name: 'Persona sin puesto',
    why: 'Quien no ocupa ningún puesto cobra y falta en la capacidad: los planes piden contrataciones que ya están hechas.',
    remedy: 'Asigne la persona a un puesto abierto o registre el fin de su contrato.',
  },
  'short-until': {
    name: 'Falta de capacidad pasajera',
    why: 'Mientras medio equipo está en rampa, la otra mitad atiende también a sus clientes, y nadie lo dice.',
    remedy:
      'No asigne cuentas nuevas hasta entonces o pida apoyo a otro equipo; una contratación llegaría tarde.',
  },
  'leave-uncovered': {
    name: 'Ausencia sin cobertura',
    why: 'Los clientes cuyo CSM está fuera varias semanas lo notan a la primera pregunta que queda sin respuesta.',
    remedy:
      'Nombre a alguien que cubra hasta el regreso, avise a los clientes y prevea un breve traspaso a la vuelta.',
  },
  'leaver-ahead': {
    name: 'Puesto que quedará vacante',
    why: 'Los clientes que se enteran de un cambio cuando ya ha ocurrido empiezan a mirar alternativas.',
    remedy: 'Decida ya quién toma el relevo, prevea un solapamiento y avise a los clientes.',
  },
  'handoff-stuck': {
    name: 'Handoff atascado',
    why: 'Entre ventas, onboarding y CSM, cada uno cree que el cliente lo tiene el otro.',
    remedy:
      'Asigne quién lleva el proyecto; cuando el cliente esté en producción, cierre la parte de implementación y que lidere el CSM.',
  },
  'contract-ended-unresolved': {
    name: 'Contrato vencido sin resultado',
    why: 'Un resultado abierto esconde una pérdida, o una renovación que nadie factura.',
    remedy:
      'Pregunte al responsable y regístrelo: renovado, con su nuevo fin, o perdido. Los contratos de renovación automática avanzan por su propio plazo.',
  },
  'late-onboarding': {
    name: 'Onboarding con retraso',
    why: 'Los clientes que llegan tarde al valor renuevan menos, y los primeros meses deciden.',
    remedy: 'Acuerde el resultado que demuestra el valor y despeje esta semana lo que lo impide.',
  },
  'single-threaded-account': {
    name: 'Cuenta con un solo contacto',
    why: 'Cuando su único contacto deja al cliente, hay que empezar de cero.',
    remedy:
      'Conozca a una segunda persona este trimestre: el sponsor, o un decisor además del usuario.',
  },
  'critical-without-contact': {
    name: 'Salud crítica sin contacto',
    why: 'Un cliente con salud crítica al que nadie llama es un cliente abandonado.',
    remedy: 'Llame esta semana y registre lo acordado y el próximo contacto.',
  },
  'thin-tech-touch': {
    name: 'Tech-touch sin contenido',
    why: 'Un tech-touch sin plays ni datos de salud no es un modelo de servicio, sino clientes sin atención.',
    remedy:
      'Escriba el playbook del nivel y envíe datos de uso y encuestas, para que los plays arranquen solos.',
  },
  'unproven-value': {
    name: 'Valor sin demostrar',
    why: 'Lo que no se midió no se puede mostrar cuando llega la renovación.',
    remedy: 'Acuerde un resultado con el cliente y registre su medición en el plan de éxito.',
  },
  'retention-below-stage': {
    name: 'Retención por debajo de la etapa',
    why: 'Crecer más rápido de lo que se quedan los clientes es llenar un cubo con fugas.',
    remedy:
      'Revise el churn por causa y segmento, y corrija onboarding y renovaciones antes de sumar clientes al mismo equipo.',
  },
  'customer-without-arr': {
    name: 'Cliente sin ARR',
    why: 'Quien no tiene ingresos registrados falta en retención, etapa y economía.',
    remedy: 'Indique lo que paga el cliente, o abra su saldo con la corrección.',
  },
  'arr-acv-mismatch': {
    name: 'ACV y ARR no coinciden',
    why: 'Los niveles usan uno y la retención el otro: dos verdades sobre el mismo cliente.',
    remedy:
      'Corrija el que esté mal; lo habitual son varios años registrados como uno o un importe mensual.',
  },
  'no-opening-balance': {
    name: 'Sin saldo inicial',
    why: 'Un registro que empieza por un cambio no sabe de qué partía: la retención deja fuera al cliente.',
    remedy: 'Registre lo que se pagaba al empezar el registro.',
  },
  'dormant-account': {
    name: 'Cuenta inactiva',
    why: 'Un cliente que no paga y sigue ocupando tiempo se ha ido o no se le factura.',
    remedy: 'Pregunte al responsable de la cuenta: registre el churn o los ingresos que faltan.',
  },
  'churned-but-open': {
    name: 'Con churn pero abierta',
    why: 'La cobertura y los planes de clientes perdidos ensucian carteras y listas.',
    remedy: 'Cierre las cuentas; su cobertura, renovaciones y planes terminan con ellas.',
  },
  'closed-with-balance': {
    name: 'Cerrada con saldo',
    why: 'La retención cuenta como conservado a un cliente que se fue.',
    remedy: 'Registre el churn el día en que se cerró la cuenta.',
  },
  'plan-rate-outdated': {
    name: 'Tipo de cambio del plan anticuado',
    why: 'Los ingresos en otra moneda se expresan a un tipo de cambio con el que no se planificó el año, y toda comparación con el plan se desvía en esa medida.',
    remedy:
      'Registre los tipos de cambio del plan del año fiscal en los ajustes de la organización.',
  },
})
