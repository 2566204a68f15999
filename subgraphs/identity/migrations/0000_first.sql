CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE TABLE "identity"."client_keys" (
	"actor_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"client_key" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "client_keys_actor_id_operation_client_key_pk" PRIMARY KEY("actor_id","operation","client_key")
);
--> statement-breakpoint
CREATE TABLE "identity"."companies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"request_sharing" text DEFAULT 'NONE' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"chain_head" text
);
--> statement-breakpoint
CREATE TABLE "identity"."deliveries" (
	"event_id" uuid NOT NULL,
	"consumer" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deliveries_event_id_consumer_pk" PRIMARY KEY("event_id","consumer")
);
--> statement-breakpoint
CREATE TABLE "identity"."events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"subject_id" uuid NOT NULL,
	"payload" jsonb NOT NULL,
	"previous_hash" text,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."firm" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"address" text,
	"locale" text NOT NULL,
	"chain_head" text,
	CONSTRAINT "firm_only" CHECK ("identity"."firm"."only")
);
--> statement-breakpoint
CREATE TABLE "identity"."guesses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."inbox" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."password_links" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."portal_settings" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"chain_head" text,
	"attachments_visible_by_default" boolean DEFAULT false NOT NULL,
	"clients_may_comment" boolean DEFAULT true NOT NULL,
	"clients_may_add_milestones" boolean DEFAULT true NOT NULL,
	"clients_may_edit_milestones" boolean DEFAULT false NOT NULL,
	"clients_may_upload" boolean DEFAULT true NOT NULL,
	"clients_may_delete" boolean DEFAULT false NOT NULL,
	"download_only_after_approval" boolean DEFAULT false NOT NULL,
	CONSTRAINT "portal_settings_only" CHECK ("identity"."portal_settings"."only")
);
--> statement-breakpoint
CREATE TABLE "identity"."portal_users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"display_name" text GENERATED ALWAYS AS (first_name || ' ' || last_name) STORED NOT NULL,
	"username" text NOT NULL,
	"email" text NOT NULL,
	"access_type" text NOT NULL,
	"company_id" uuid,
	"job_title" text,
	"mobile" text,
	"status" text DEFAULT 'INVITED' NOT NULL,
	"locale" text NOT NULL,
	"password_hash" text,
	"invited_at" timestamp (3) with time zone,
	"activated_at" timestamp (3) with time zone,
	"last_login_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"chain_head" text
);
--> statement-breakpoint
CREATE TABLE "identity"."sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"staff_user_id" uuid,
	"portal_user_id" uuid,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_one_person" CHECK (num_nonnulls("identity"."sessions"."staff_user_id", "identity"."sessions"."portal_user_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "identity"."set_up_links" (
	"token_hash" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."staff_users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"status" text DEFAULT 'INVITED' NOT NULL,
	"locale" text NOT NULL,
	"password_hash" text,
	"last_login_at" timestamp (3) with time zone,
	"chain_head" text
);
--> statement-breakpoint
ALTER TABLE "identity"."portal_users" ADD CONSTRAINT "portal_users_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "identity"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "sessions_staff_user_id_staff_users_id_fk" FOREIGN KEY ("staff_user_id") REFERENCES "identity"."staff_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "sessions_portal_user_id_portal_users_id_fk" FOREIGN KEY ("portal_user_id") REFERENCES "identity"."portal_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "companies_name" ON "identity"."companies" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "companies_page" ON "identity"."companies" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "identity"."deliveries" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "events_subject" ON "identity"."events" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "guesses_key" ON "identity"."guesses" USING btree ("key","at");--> statement-breakpoint
CREATE INDEX "guesses_at" ON "identity"."guesses" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "password_links_token_hash" ON "identity"."password_links" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "portal_users_username" ON "identity"."portal_users" USING btree (lower("username"));--> statement-breakpoint
CREATE UNIQUE INDEX "portal_users_email" ON "identity"."portal_users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "portal_users_company" ON "identity"."portal_users" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "portal_users_page" ON "identity"."portal_users" USING btree ("display_name","id");--> statement-breakpoint
CREATE INDEX "portal_users_search" ON "identity"."portal_users" USING gin (public.fold("first_name" || ' ' || "last_name" || ' ' || "username" || ' ' || "email") public.gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token_hash" ON "identity"."sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "sessions_staff_user" ON "identity"."sessions" USING btree ("staff_user_id");--> statement-breakpoint
CREATE INDEX "sessions_portal_user" ON "identity"."sessions" USING btree ("portal_user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_users_email" ON "identity"."staff_users" USING btree (lower("email"));