DROP INDEX "identity"."portal_users_company";--> statement-breakpoint
ALTER TABLE "identity"."portal_users" drop column "search_text";--> statement-breakpoint
ALTER TABLE "identity"."portal_users" ADD COLUMN "search_text" text GENERATED ALWAYS AS (public.search_form(first_name || ' ' || last_name || ' ' || username || ' ' || email || ' ' || coalesce(job_title, '') || ' ' || coalesce(mobile, '') || ' ' || regexp_replace(coalesce(mobile, ''), '[^[:alnum:]]', '', 'g') || ' ' || coalesce(sign_up_company, ''))) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "portal_users_no_company" ON "identity"."portal_users" USING btree ("display_name","id") WHERE "identity"."portal_users"."company_id" is null;--> statement-breakpoint
CREATE INDEX "portal_users_access_type" ON "identity"."portal_users" USING btree ("access_type","display_name","id");--> statement-breakpoint
CREATE INDEX "portal_users_never_signed_in" ON "identity"."portal_users" USING btree ("display_name","id") WHERE "identity"."portal_users"."last_login_at" is null;--> statement-breakpoint
CREATE INDEX "portal_users_last_sign_in" ON "identity"."portal_users" USING btree (coalesce("last_login_at", '1970-01-01 00:00:00+00'::timestamptz),"id");--> statement-breakpoint
CREATE INDEX "portal_users_invited" ON "identity"."portal_users" USING btree (coalesce("invited_at", '1970-01-01 00:00:00+00'::timestamptz),"id");--> statement-breakpoint
CREATE INDEX "portal_users_company" ON "identity"."portal_users" USING btree ("company_id","display_name","id");--> statement-breakpoint
CREATE INDEX "portal_users_search" ON "identity"."portal_users" USING gin ("search_text" public.gin_trgm_ops);