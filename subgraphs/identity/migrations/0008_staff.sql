CREATE TABLE "identity"."delegations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "delegations_days" CHECK ("identity"."delegations"."last_day" >= "identity"."delegations"."first_day")
);
--> statement-breakpoint
CREATE TABLE "identity"."departments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text collate public.names NOT NULL,
	"search_text" text GENERATED ALWAYS AS (public.search_form(name)) STORED NOT NULL,
	"ended" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"chain_head" text
);
--> statement-breakpoint
CREATE TABLE "identity"."group_members" (
	"group_id" uuid NOT NULL,
	"staff_user_id" uuid NOT NULL,
	CONSTRAINT "group_members_group_id_staff_user_id_pk" PRIMARY KEY("group_id","staff_user_id")
);
--> statement-breakpoint
CREATE TABLE "identity"."hand_overs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"asked_by_id" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"contracts_done" integer DEFAULT 0 NOT NULL,
	"contracts_total" integer,
	"contracts_finished" boolean DEFAULT false NOT NULL,
	"matters_done" integer DEFAULT 0 NOT NULL,
	"matters_total" integer,
	"matters_finished" boolean DEFAULT false NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"chain_head" text
);
--> statement-breakpoint
CREATE TABLE "identity"."user_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text collate public.names NOT NULL,
	"search_text" text GENERATED ALWAYS AS (public.search_form(name)) STORED NOT NULL,
	"ended" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"chain_head" text
);
--> statement-breakpoint
ALTER TABLE "identity"."portal_users" ADD COLUMN "department_id" uuid;--> statement-breakpoint
ALTER TABLE "identity"."portal_users" ADD COLUMN "manager_id" uuid;--> statement-breakpoint
ALTER TABLE "identity"."staff_users" ADD COLUMN "job_title" text;--> statement-breakpoint
ALTER TABLE "identity"."staff_users" ADD COLUMN "mobile" text;--> statement-breakpoint
ALTER TABLE "identity"."staff_users" ADD COLUMN "search_text" text GENERATED ALWAYS AS (public.search_form(display_name || ' ' || email || ' ' || coalesce(job_title, ''))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."staff_users" ADD COLUMN "invited_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "identity"."staff_users" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."group_members" ADD CONSTRAINT "group_members_group_id_user_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "identity"."user_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."group_members" ADD CONSTRAINT "group_members_staff_user_id_staff_users_id_fk" FOREIGN KEY ("staff_user_id") REFERENCES "identity"."staff_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."hand_overs" ADD CONSTRAINT "hand_overs_from_id_staff_users_id_fk" FOREIGN KEY ("from_id") REFERENCES "identity"."staff_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."hand_overs" ADD CONSTRAINT "hand_overs_to_id_staff_users_id_fk" FOREIGN KEY ("to_id") REFERENCES "identity"."staff_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delegations_from" ON "identity"."delegations" USING btree ("from_id","last_day");--> statement-breakpoint
CREATE UNIQUE INDEX "departments_name" ON "identity"."departments" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "departments_page" ON "identity"."departments" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "departments_search" ON "identity"."departments" USING gin ("search_text" public.gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "group_members_staff_user" ON "identity"."group_members" USING btree ("staff_user_id");--> statement-breakpoint
CREATE INDEX "hand_overs_from" ON "identity"."hand_overs" USING btree ("from_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "hand_overs_running" ON "identity"."hand_overs" USING btree ("from_id") WHERE "identity"."hand_overs"."finished_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "user_groups_name" ON "identity"."user_groups" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "user_groups_page" ON "identity"."user_groups" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "user_groups_search" ON "identity"."user_groups" USING gin ("search_text" public.gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "identity"."portal_users" ADD CONSTRAINT "portal_users_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "identity"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."portal_users" ADD CONSTRAINT "portal_users_manager_id_portal_users_id_fk" FOREIGN KEY ("manager_id") REFERENCES "identity"."portal_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "portal_users_department" ON "identity"."portal_users" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "portal_users_manager" ON "identity"."portal_users" USING btree ("manager_id");--> statement-breakpoint
CREATE INDEX "staff_users_page" ON "identity"."staff_users" USING btree ("display_name","id");--> statement-breakpoint
CREATE INDEX "staff_users_search" ON "identity"."staff_users" USING gin ("search_text" public.gin_trgm_ops);