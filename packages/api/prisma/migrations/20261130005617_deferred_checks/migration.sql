-- What a transaction left to its COMMIT is checked when it asks for it. It is a function, so that a statement about an
-- organization takes it to the machine that has its rows: `SELECT check_deferred() FROM organization WHERE id = …`.

CREATE FUNCTION check_deferred() RETURNS void LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  SET CONSTRAINTS ALL IMMEDIATE;
END $$;
