/* Written by the API from its entities; do not edit. */
import type * as english from './en.js'
export const kinds = {
  "organization": {
    "gender": "feminine",
    "one": "organización",
    "many": "organizaciones",
    "fields": {
      "name": "Nombre",
      "locale": "Idioma",
      "timeZone": "Zona horaria",
      "grossMargin": "Margen bruto",
      "acquisitionCost": "Costo de adquisición al año",
      "fiscalYearStart": "El año fiscal comienza en el mes",
      "planRates": "Tipos de cambio del plan",
      "productComplexity": "Complejidad del producto",
      "growthMotion": "Modelo de crecimiento",
      "orgModel": "Modelo de organización",
      "serviceModel": "Modelo de servicio",
      "reportingLine": "Línea de reporte",
      "approvalRule": "Aprobación",
      "approvers": "Aprobadores",
      "approvalOverChanges": "Aprobación a partir de cambios",
      "approvalOverCost": "Aprobación a partir de un costo anual"
    }
  },
  "role": {
    "gender": "masculine",
    "one": "rol",
    "many": "roles",
    "fields": {
      "name": "Nombre",
      "family": "Familia de rol",
      "level": "Nivel de carrera",
      "layer": "Nivel de liderazgo"
    }
  },
  "team": {
    "gender": "masculine",
    "one": "equipo",
    "many": "equipos",
    "fields": {
      "name": "Nombre",
      "kind": "Tipo",
      "parentId": "Equipo superior",
      "segments": "Segmentos",
      "verticals": "Verticales",
      "regions": "Regiones",
      "languages": "Idiomas"
    }
  },
  "position": {
    "gender": "masculine",
    "one": "puesto",
    "many": "puestos",
    "fields": {
      "title": "Título",
      "roleId": "Rol",
      "teamId": "Equipo",
      "fte": "FTE",
      "reportsToId": "Reporta a",
      "budgetedCost": "Costo presupuestado"
    }
  },
  "person": {
    "gender": "feminine",
    "one": "persona",
    "many": "personas",
    "fields": {
      "name": "Nombre",
      "email": "Correo electrónico",
      "languages": "Idiomas",
      "region": "Región",
      "timeZone": "Zona horaria",
      "skills": "Habilidades",
      "loadedCost": "Costo totalmente cargado"
    }
  },
  "rollout": {
    "gender": "masculine",
    "one": "rollout",
    "many": "rollouts",
    "fields": {
      "name": "Nombre",
      "serviceModel": "Modelo de servicio",
      "startOn": "Comienza el",
      "phase": "Fase",
      "checklist": "Lista de tareas"
    }
  },
  "account": {
    "gender": "feminine",
    "one": "cuenta",
    "many": "cuentas",
    "fields": {
      "name": "Nombre",
      "acv": "ACV",
      "contractCurrency": "Moneda del contrato",
      "segment": "Segmento",
      "tier": "Nivel",
      "strategic": "Estratégica",
      "complexity": "Complejidad",
      "vertical": "Vertical",
      "region": "Región",
      "language": "Idioma",
      "parentId": "Cuenta matriz",
      "signedOn": "Fecha de firma",
      "contractStart": "Inicio de contrato",
      "contractEnd": "Fin de contrato",
      "noticeDays": "Días de preaviso",
      "autoRenew": "Se renueva automáticamente",
      "renewalTerms": "Condiciones de renovación",
      "loadWeight": "Peso de carga",
      "backupPositionId": "Suplente",
      "pilotId": "Piloto de"
    }
  },
  "implementation": {
    "gender": "feminine",
    "one": "implementación",
    "many": "implementaciones",
    "fields": {
      "accountId": "Cuenta",
      "positionId": "Puesto",
      "status": "Estado",
      "plannedStart": "Inicio previsto",
      "plannedEnd": "Fin previsto",
      "startedOn": "Comenzó el",
      "liveOn": "En producción el",
      "firstValueOn": "Primer valor el"
    }
  },
  "stakeholder": {
    "gender": "masculine",
    "one": "stakeholder",
    "many": "stakeholders",
    "fields": {
      "accountId": "Cuenta",
      "name": "Nombre",
      "role": "Papel",
      "title": "Cargo",
      "email": "Correo electrónico"
    }
  },
  "successPlan": {
    "gender": "masculine",
    "one": "plan de éxito",
    "many": "planes de éxito",
    "fields": {
      "accountId": "Cuenta",
      "title": "Título",
      "metric": "Métrica",
      "unit": "Unidad",
      "baseline": "Valor inicial",
      "target": "Meta",
      "measured": "Última medición",
      "startOn": "Comienza el",
      "dueOn": "Vence el",
      "status": "Estado",
      "ownerPositionId": "Responsable",
      "milestones": "Hitos"
    }
  },
  "opportunity": {
    "gender": "feminine",
    "one": "oportunidad",
    "many": "oportunidades",
    "fields": {
      "accountId": "Cuenta",
      "kind": "Tipo",
      "stage": "Etapa",
      "amount": "Importe",
      "expectedOn": "Prevista para",
      "trigger": "Señal",
      "handedToSalesOn": "Pasada a ventas el",
      "ownerPositionId": "Responsable"
    }
  },
  "advocacyAct": {
    "gender": "feminine",
    "one": "acción de advocacy",
    "many": "acciones de advocacy",
    "fields": {
      "accountId": "Cuenta",
      "kind": "Tipo",
      "on": "Fecha",
      "wonAccountId": "Cliente ganado",
      "note": "Nota"
    }
  },
  "renewal": {
    "gender": "feminine",
    "one": "renovación",
    "many": "renovaciones",
    "fields": {
      "accountId": "Cuenta",
      "contractEnd": "Fin de contrato",
      "stage": "Etapa",
      "intent": "Intención",
      "forecastCategory": "Categoría de previsión",
      "forecastArr": "ARR previsto",
      "blockers": "Obstáculos",
      "savePlan": "Plan de rescate",
      "ownerPositionId": "Responsable"
    }
  },
  "escalation": {
    "gender": "masculine",
    "one": "escalamiento",
    "many": "escalamientos",
    "fields": {
      "accountId": "Cuenta",
      "title": "Título",
      "severity": "Gravedad",
      "ownerPositionId": "Responsable",
      "sponsorPositionId": "Sponsor ejecutivo",
      "openedOn": "Abierto el",
      "nextUpdateOn": "Próxima actualización",
      "cause": "Causa"
    }
  },
  "playbook": {
    "gender": "masculine",
    "one": "playbook",
    "many": "playbooks",
    "fields": {
      "name": "Nombre",
      "stage": "Etapa",
      "segment": "Segmento",
      "tier": "Nivel",
      "steps": "Pasos",
      "deliverables": "Entregables",
      "contactsPerYear": "Contactos al año",
      "selfService": "Autoservicio"
    }
  },
  "assessment": {
    "gender": "feminine",
    "one": "evaluación",
    "many": "evaluaciones",
    "fields": {
      "takenOn": "Respondidas el",
      "answers": "Respuestas",
      "competition": "Competencia",
      "readiness": "Preparación",
      "answeredById": "Respondida por",
      "note": "Nota"
    }
  },
  "acceptance": {
    "gender": "masculine",
    "one": "hallazgo aceptado",
    "many": "hallazgos aceptados",
    "fields": {
      "fingerprint": "Hallazgo",
      "mostAccounts": "Cuentas como máximo",
      "reason": "Motivo",
      "until": "Aceptado hasta"
    }
  },
  "accountability": {
    "gender": "masculine",
    "one": "responsable elegido",
    "many": "responsables elegidos",
    "fields": {
      "responsibility": "Responsabilidad",
      "segment": "Segmento",
      "role": "Rol",
      "roleName": "Nombre del rol",
      "reason": "Motivo"
    }
  },
  "target": {
    "gender": "masculine",
    "one": "objetivo",
    "many": "objetivos",
    "fields": {
      "metric": "Métrica",
      "teamId": "Equipo",
      "segment": "Segmento",
      "rate": "Tasa",
      "days": "Días",
      "fte": "FTE",
      "monthlyCost": "Costo mensual",
      "note": "Nota"
    }
  },
  "occupancy": {
    "gender": "feminine",
    "one": "ocupación",
    "many": "ocupaciones",
    "fields": {
      "personId": "Persona",
      "positionId": "Puesto",
      "fte": "FTE"
    }
  },
  "leave": {
    "gender": "feminine",
    "one": "ausencia",
    "many": "ausencias",
    "fields": {
      "personId": "Persona",
      "shareAbsent": "Parte ausente",
      "kind": "Tipo de ausencia",
      "note": "Nota"
    }
  },
  "coverage": {
    "gender": "feminine",
    "one": "cobertura",
    "many": "coberturas",
    "fields": {
      "accountId": "Cuenta",
      "responsibility": "Responsabilidad",
      "kind": "Tipo",
      "positionId": "Puesto",
      "teamId": "Equipo",
      "reason": "Motivo",
      "outcome": "Resultado",
      "satisfaction": "Satisfacción",
      "outcomeOn": "Resultado del",
      "toldOn": "Cliente informado el",
      "acceptedOn": "Aceptado el"
    }
  },
  "policy": {
    "gender": "feminine",
    "one": "política",
    "many": "políticas",
    "fields": {
      "value": "Valor",
      "reason": "Motivo"
    }
  },
  "ticketVolume": {
    "gender": "masculine",
    "one": "volumen de tickets",
    "many": "volúmenes de tickets",
    "fields": {
      "accountId": "Cuenta",
      "teamId": "Equipo",
      "opened": "Abiertos",
      "solved": "Resueltos",
      "breached": "Fuera de SLA",
      "resolutionMinutes": "Minutos de resolución"
    }
  },
  "arrMovement": {
    "gender": "masculine",
    "one": "movimiento de ARR",
    "many": "movimientos de ARR",
    "fields": {
      "accountId": "Cuenta",
      "movement": "Movimiento",
      "amount": "Importe",
      "reason": "Motivo"
    }
  },
  "healthSignal": {
    "gender": "feminine",
    "one": "señal de salud",
    "many": "señales de salud",
    "fields": {
      "accountId": "Cuenta",
      "family": "Familia de señal",
      "metric": "Métrica",
      "value": "Valor"
    }
  },
  "touchpoint": {
    "gender": "masculine",
    "one": "contacto",
    "many": "contactos",
    "fields": {
      "externalId": "Id externo",
      "accountId": "Cuenta",
      "kind": "Tipo",
      "personId": "Persona",
      "outcome": "Resultado",
      "nextOn": "Siguiente el"
    }
  }
} satisfies typeof english.kinds
export const records = {
  "PlanRate": {
    "currency": "Moneda",
    "rate": "Tipo de cambio"
  },
  "RolloutItem": {
    "phase": "Fase",
    "title": "Título",
    "doneOn": "Hecho el"
  },
  "Milestone": {
    "title": "Título",
    "dueOn": "Vence el",
    "doneOn": "Hecho el"
  },
  "PlaybookStep": {
    "title": "Título",
    "day": "Día",
    "responsibility": "Responsabilidad"
  },
  "AssessmentAnswers": {
    "KNOWS_RETENTION": "Conoce GRR y NRR",
    "SEES_RISK_EARLY": "Ve a los clientes en riesgo con 60–90 días de antelación",
    "DEFINES_ONBOARDING": "Define el fin del onboarding y su tiempo hasta el valor",
    "KNOWS_ACTIVE_USE": "Conoce la proporción de usuarios activos por semana",
    "FINDS_EXPANSION": "Encuentra la expansión de forma sistemática",
    "SHOWS_ROI": "Muestra el retorno a las cuentas principales",
    "FLAGS_BEFORE_CRITICAL": "El health score avisa antes de que una cuenta sea crítica"
  },
  "SegmentCompetition": {
    "segment": "Segmento",
    "offered": "Servicio ofrecido",
    "drivesChurn": "El servicio provoca churn",
    "position": "Posicionamiento",
    "selfServeMarket": "Mercado de autoservicio"
  },
  "ServiceModelAnswers": {
    "PRODUCT_MARKET_FIT": "Product-market fit",
    "INSTRUMENTATION": "Instrumentación del producto",
    "HEALTH_DATA": "Datos de salud",
    "AUTOMATION": "Contenido y automatización"
  }
} satisfies typeof english.records
export const changes = {
  "createOrganization": "Crear la organización",
  "updateOrganization": "Modificar la organización",
  "createRole": "Agregar un rol",
  "updateRole": "Modificar un rol",
  "retireRole": "Retirar un rol",
  "createTeam": "Crear un equipo",
  "updateTeam": "Modificar un equipo",
  "retireTeam": "Retirar un equipo",
  "moveTeam": "Mover un equipo",
  "openPosition": "Abrir un puesto",
  "updatePosition": "Modificar un puesto",
  "closePosition": "Cerrar un puesto",
  "movePosition": "Mover un puesto",
  "hirePerson": "Contratar a una persona",
  "updatePerson": "Modificar a una persona",
  "endEmployment": "Dar de baja a una persona",
  "rehirePerson": "Recontratar a una persona",
  "startRollout": "Iniciar un rollout",
  "updateRollout": "Modificar un rollout",
  "endRollout": "Terminar un rollout",
  "addAccount": "Agregar una cuenta",
  "updateAccount": "Modificar una cuenta",
  "closeAccount": "Cerrar una cuenta",
  "reopenAccount": "Reabrir una cuenta",
  "setTier": "Asignar un nivel",
  "createImplementation": "Agregar una implementación",
  "updateImplementation": "Modificar una implementación",
  "addStakeholder": "Agregar un stakeholder",
  "updateStakeholder": "Modificar un stakeholder",
  "removeStakeholder": "Quitar un stakeholder",
  "createSuccessPlan": "Crear un plan de éxito",
  "updateSuccessPlan": "Modificar un plan de éxito",
  "endSuccessPlan": "Terminar un plan de éxito",
  "createOpportunity": "Agregar una oportunidad",
  "updateOpportunity": "Modificar una oportunidad",
  "endOpportunity": "Terminar una oportunidad",
  "recordAdvocacyAct": "Registrar una acción de advocacy",
  "updateAdvocacyAct": "Modificar una acción de advocacy",
  "removeAdvocacyAct": "Quitar una acción de advocacy",
  "createRenewal": "Agregar una renovación",
  "updateRenewal": "Modificar una renovación",
  "endRenewal": "Terminar una renovación",
  "openEscalation": "Abrir un escalamiento",
  "updateEscalation": "Modificar un escalamiento",
  "closeEscalation": "Cerrar un escalamiento",
  "createPlaybook": "Crear un playbook",
  "updatePlaybook": "Modificar un playbook",
  "retirePlaybook": "Retirar un playbook",
  "recordAssessment": "Registrar una evaluación",
  "updateAssessment": "Modificar una evaluación",
  "removeAssessment": "Quitar una evaluación",
  "acceptFinding": "Aceptar un hallazgo",
  "updateAcceptance": "Cambiar un hallazgo aceptado",
  "withdrawAcceptance": "Dejar de aceptar un hallazgo",
  "assignAccountability": "Elegir el rol responsable",
  "updateAccountability": "Cambiar el rol responsable",
  "endAccountability": "Quitar la elección del rol responsable",
  "addTarget": "Agregar un objetivo",
  "updateTarget": "Modificar un objetivo",
  "endTarget": "Terminar un objetivo",
  "fillPosition": "Cubrir un puesto",
  "vacatePosition": "Desocupar un puesto",
  "recordLeave": "Registrar una ausencia",
  "endLeave": "Terminar una ausencia",
  "coverAccount": "Dar cobertura a una cuenta",
  "endCoverage": "Terminar una cobertura",
  "handOverAccount": "Traspasar una cuenta",
  "completeHandover": "Completar un traspaso",
  "tellHandover": "Registrar que se informó al cliente",
  "setPolicy": "Fijar una política",
  "clearPolicy": "Quitar una política",
  "recordTicketVolume": "Registrar tickets",
  "recordArrMovement": "Registrar un movimiento de ARR",
  "recordHealthSignal": "Registrar señales de salud",
  "recordTouchpoint": "Registrar contactos",
  "upsertRole": "Crear o actualizar un rol",
  "upsertTeam": "Crear o actualizar un equipo",
  "upsertPosition": "Crear o actualizar un puesto",
  "upsertPerson": "Crear o actualizar una persona",
  "upsertRollout": "Crear o actualizar un rollout",
  "upsertAccount": "Crear o actualizar una cuenta",
  "upsertImplementation": "Crear o actualizar una implementación",
  "upsertStakeholder": "Crear o actualizar un stakeholder",
  "upsertSuccessPlan": "Crear o actualizar un plan de éxito",
  "upsertOpportunity": "Crear o actualizar una oportunidad",
  "upsertAdvocacyAct": "Crear o actualizar una acción de advocacy",
  "upsertRenewal": "Crear o actualizar una renovación",
  "upsertEscalation": "Crear o actualizar un escalamiento",
  "upsertPlaybook": "Crear o actualizar un playbook",
  "upsertAssessment": "Crear o actualizar una evaluación",
  "upsertAcceptance": "Crear o actualizar un hallazgo aceptado",
  "upsertAccountability": "Crear o actualizar un responsable elegido",
  "upsertTarget": "Crear o actualizar un objetivo",
  "addExternalReference": "Agregar una referencia externa",
  "moveExternalReference": "Mover una referencia externa",
  "removeExternalReference": "Quitar una referencia externa",
  "restore": "Restaurar un estado anterior"
} satisfies typeof english.changes
export const choices = {
  "approvalRule": {
    "NAMED": "Una de las personas nombradas",
    "NONE": "No hace falta",
    "ONE_OTHER": "Otra persona"
  },
  "complexity": {
    "HIGH": "Alta",
    "LOW": "Baja",
    "MODERATE": "Media"
  },
  "growthMotion": {
    "LAND_AND_EXPAND": "Land-and-expand",
    "MISSION_DRIVEN": "Guiado por la misión",
    "PRODUCT_LED": "Product-led",
    "SALES_LED": "Sales-led"
  },
  "orgModel": {
    "GENERALIST": "Generalista",
    "GEOGRAPHIC": "Geográfico",
    "POD": "Pod",
    "SPECIALIST": "Especialista"
  },
  "serviceModel": {
    "HIGH_TOUCH": "High-touch",
    "HYBRID": "Híbrido",
    "LOW_TOUCH": "Low-touch",
    "TECH_TOUCH": "Tech-touch"
  },
  "reportingLine": {
    "CCO": "CCO",
    "CEO_COO": "CEO o COO",
    "CRO": "CRO"
  },
  "teamKind": {
    "FUNCTION": "Función",
    "POD": "Pod",
    "REGION": "Región",
    "SHARED_SERVICE": "Servicio compartido"
  },
  "roleFamily": {
    "CSM": "CSM",
    "CS_OPS": "Operaciones de CS",
    "IMPLEMENTATION": "Implementación",
    "LEADERSHIP": "Liderazgo",
    "ENABLEMENT": "Contenidos y enablement",
    "PROFESSIONAL_SERVICES": "Servicios profesionales",
    "RENEWALS": "Renovaciones",
    "SUPPORT": "Soporte",
    "TAM": "TAM (Technical Account Management)"
  },
  "leadershipLayer": {
    "CCO": "Chief Customer Officer",
    "DIRECTOR": "Director",
    "MANAGER": "Gerente",
    "TEAM_LEAD": "Líder de equipo",
    "VP": "Vicepresidente"
  },
  "segment": {
    "ENTERPRISE": "Enterprise",
    "MID_MARKET": "Mid-market",
    "SMB": "SMB"
  },
  "tier": {
    "HIGH_TOUCH": "High-touch",
    "LOW_TOUCH": "Low-touch",
    "TECH_TOUCH": "Tech-touch"
  },
  "responsibility": {
    "CSM": "CSM",
    "IMPLEMENTATION": "Implementación",
    "RENEWALS": "Renovaciones",
    "SUPPORT": "Soporte",
    "TAM": "TAM (Technical Account Management)"
  },
  "coverageKind": {
    "ACCOUNTABLE": "Responsable",
    "TRANSITION": "Traspaso"
  },
  "leaveKind": {
    "MEDICAL": "Licencia médica",
    "OTHER": "Otra",
    "PARENTAL": "Maternidad o paternidad",
    "SABBATICAL": "Año sabático",
    "VACATION": "Vacaciones"
  },
  "handoverOutcome": {
    "ABANDONED": "Abandonado",
    "DONE": "Hecho"
  },
  "namedResponsibility": {
    "ONBOARDING": "Onboarding",
    "ADOPTION_ENABLEMENT": "Adopción y enablement",
    "HEALTH_MONITORING": "Seguimiento de la salud",
    "RENEWAL_MANAGEMENT": "Gestión de renovaciones",
    "EXPANSION_IDENTIFICATION": "Detección de oportunidades de expansión",
    "VALUE_TRACKING": "Seguimiento del valor",
    "EXECUTIVE_ENGAGEMENT": "Relación con ejecutivos",
    "ADVOCACY_DEVELOPMENT": "Desarrollo de advocacy",
    "CROSS_FUNCTIONAL_COORDINATION": "Coordinación entre funciones"
  },
  "accountableRole": {
    "CSM": "CSM",
    "CS_OPS": "Operaciones de CS",
    "IMPLEMENTATION": "Implementación",
    "LEADERSHIP": "Liderazgo",
    "ENABLEMENT": "Contenidos y enablement",
    "PROFESSIONAL_SERVICES": "Servicios profesionales",
    "RENEWALS": "Renovaciones",
    "SUPPORT": "Soporte",
    "TAM": "TAM (Technical Account Management)",
    "SALES": "Ventas",
    "ACCOUNT_MANAGEMENT": "Account management",
    "MARKETING": "Marketing",
    "PRODUCT": "Producto",
    "FINANCE": "Finanzas",
    "PARTNERS": "Partners",
    "FOUNDERS": "Fundadores y directivos",
    "OTHER": "Otro rol"
  },
  "implementationStatus": {
    "ACTIVE": "Activa",
    "CANCELLED": "Cancelada",
    "LIVE": "En producción",
    "QUEUED": "En cola"
  },
  "arrMovementKind": {
    "CHURN": "Churn",
    "CONTRACTION": "Contracción",
    "EXPANSION": "Expansión",
    "NEW": "Nuevo",
    "OPENING": "Saldo inicial",
    "TRANSFER": "Traspaso entre cuentas"
  },
  "stakeholderRole": {
    "CHAMPION": "Champion",
    "DECISION_MAKER": "Decisor",
    "SPONSOR": "Sponsor",
    "USER": "Usuario"
  },
  "successPlanStatus": {
    "ACHIEVED": "Logrado",
    "ACTIVE": "Activo",
    "CANCELLED": "Cancelado",
    "MISSED": "No logrado"
  },
  "opportunityKind": {
    "CONSUMPTION": "Consumo",
    "MODULE": "Módulo",
    "SEATS": "Más licencias",
    "TIER": "Plan superior",
    "USE_CASE": "Nuevo caso de uso"
  },
  "opportunityStage": {
    "HANDED_TO_SALES": "En ventas",
    "IDENTIFIED": "Identificada",
    "LOST": "Perdida",
    "QUALIFIED": "Calificada",
    "WON": "Ganada"
  },
  "advocacyKind": {
    "CASE_STUDY": "Caso de éxito",
    "REFERENCE": "Referencia",
    "REFERRAL": "Referido",
    "REVIEW": "Reseña"
  },
  "escalationSeverity": {
    "CRITICAL": "Crítica",
    "HIGH": "Alta",
    "LOW": "Baja",
    "MEDIUM": "Media"
  },
  "lifecycleStage": {
    "ADOPTION": "Adopción",
    "ADVOCACY": "Advocacy",
    "EXPANSION": "Expansión",
    "ONBOARDING": "Onboarding",
    "RENEWAL": "Renovación",
    "RETENTION": "Retención"
  },
  "signalFamily": {
    "CONTEXT": "Contexto de negocio",
    "RELATIONSHIP": "Relación",
    "SENTIMENT": "Sentimiento",
    "USAGE": "Uso del producto"
  },
  "touchpointKind": {
    "BUSINESS_REVIEW": "Business review",
    "CALL": "Llamada",
    "ESCALATION": "Escalamiento",
    "INTERVENTION": "Intervención",
    "TRAINING": "Capacitación"
  },
  "rolloutPhase": {
    "DESIGN": "Diseño",
    "FULL_ROLLOUT": "Rollout completo",
    "OPTIMISATION": "Optimización",
    "PILOT": "Piloto"
  },
  "marketPosition": {
    "PREMIUM": "Premium",
    "VALUE": "Buena relación calidad-precio"
  },
  "assessmentAnswer": {
    "NO": "No",
    "PARTLY": "En parte",
    "YES": "Sí"
  },
  "renewalStage": {
    "ENGAGED": "En conversación",
    "LOST": "Perdida",
    "NEGOTIATING": "En negociación",
    "NOT_STARTED": "Sin empezar",
    "PROPOSED": "Propuesta",
    "WON": "Ganada"
  },
  "renewalIntent": {
    "LIKELY": "Probable",
    "UNLIKELY": "Improbable",
    "UNSURE": "Incierta"
  },
  "forecastCategory": {
    "AT_RISK": "En riesgo",
    "BEST_CASE": "Mejor escenario",
    "COMMIT": "Comprometida"
  },
  "targetMetric": {
    "GRR": "GRR",
    "NRR": "NRR",
    "RENEWAL_RATE": "Tasa de renovación",
    "COST_SHARE": "Costo sobre ingresos",
    "TIME_TO_VALUE": "Tiempo al primer valor",
    "HEADCOUNT": "Dotación",
    "COST": "Costo del personal"
  }
} satisfies typeof english.choices
export const time = {
  "from": "Desde",
  "to": "Hasta"
} satisfies typeof english.time
