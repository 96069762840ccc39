-- Professional Services and content and enablement become role families.
ALTER TABLE role_version DROP CONSTRAINT role_version_family_choice_check;
ALTER TABLE role_version ADD CONSTRAINT role_version_family_choice_check
  CHECK (family IN ('CSM', 'IMPLEMENTATION', 'SUPPORT', 'CS_OPS', 'RENEWALS', 'TAM', 'PROFESSIONAL_SERVICES', 'ENABLEMENT', 'LEADERSHIP'));
