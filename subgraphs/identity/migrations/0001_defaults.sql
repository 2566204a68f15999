-- The one row of the portal settings, with their defaults.
INSERT INTO "identity"."portal_settings" DEFAULT VALUES;
