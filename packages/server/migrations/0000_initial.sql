CREATE SCHEMA "returns";
--> statement-breakpoint
CREATE TABLE "returns"."case_items" (
	"case_number" text NOT NULL,
	"position" integer NOT NULL,
	"shop" text NOT NULL,
	"line_id" text NOT NULL,
	"title" text NOT NULL,
	"variant" text,
	"image" text,
	"quantity" integer NOT NULL,
	"choice" jsonb NOT NULL,
	"goods" text NOT NULL,
	"money" text NOT NULL,
	"send_back_by" date NOT NULL,
	"send_back_ends_at" timestamp with time zone NOT NULL,
	"refund_by" date,
	CONSTRAINT "case_items_case_number_position_pk" PRIMARY KEY("case_number","position")
);
--> statement-breakpoint
CREATE TABLE "returns"."idempotency_keys" (
	"order_id" uuid NOT NULL,
	"shop" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"submission_id" uuid NOT NULL,
	CONSTRAINT "idempotency_keys_order_id_key_pk" PRIMARY KEY("order_id","key")
);
--> statement-breakpoint
CREATE TABLE "returns"."lookup_attempts" (
	"shop" text NOT NULL,
	"scope" text NOT NULL,
	"subject" text NOT NULL,
	"count" integer NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "lookup_attempts_shop_scope_subject_pk" PRIMARY KEY("shop","scope","subject")
);
--> statement-breakpoint
CREATE TABLE "returns"."order_policies" (
	"order_id" uuid NOT NULL,
	"shop" text NOT NULL,
	"seller" text NOT NULL,
	"version" text NOT NULL,
	CONSTRAINT "order_policies_order_id_seller_pk" PRIMARY KEY("order_id","seller")
);
--> statement-breakpoint
CREATE TABLE "returns"."orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"number" text NOT NULL,
	"placed_on" date NOT NULL,
	"customer_email" text NOT NULL,
	"customer_name" text NOT NULL,
	"document" jsonb NOT NULL,
	CONSTRAINT "orders_shop_number" UNIQUE("shop","number")
);
--> statement-breakpoint
CREATE TABLE "returns"."policies" (
	"shop" text NOT NULL,
	"version" text NOT NULL,
	"effective_from" date NOT NULL,
	"document" jsonb NOT NULL,
	CONSTRAINT "policies_shop_version_pk" PRIMARY KEY("shop","version")
);
--> statement-breakpoint
CREATE TABLE "returns"."quotes" (
	"id" text PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"order_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "returns"."return_cases" (
	"number" text PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"seller" text NOT NULL,
	"order_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"currency" text NOT NULL,
	"time_zone" text NOT NULL,
	"refund" bigint NOT NULL,
	"credit" bigint NOT NULL,
	"components" jsonb NOT NULL,
	"method" jsonb NOT NULL,
	"policy_version" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "returns"."shops" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"operator" text,
	"email" text NOT NULL,
	"accent" text NOT NULL,
	"returns_url" text,
	"origins" jsonb NOT NULL,
	"secret" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "returns"."submissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"order_id" uuid NOT NULL,
	"quote_id" text NOT NULL,
	"locale" text NOT NULL,
	"answer" json NOT NULL,
	CONSTRAINT "submissions_quote" UNIQUE("quote_id")
);
--> statement-breakpoint
ALTER TABLE "returns"."case_items" ADD CONSTRAINT "case_items_case_number_return_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "returns"."return_cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."idempotency_keys" ADD CONSTRAINT "idempotency_keys_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "returns"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."idempotency_keys" ADD CONSTRAINT "idempotency_keys_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "returns"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."order_policies" ADD CONSTRAINT "order_policies_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "returns"."orders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."order_policies" ADD CONSTRAINT "order_policies_version" FOREIGN KEY ("seller","version") REFERENCES "returns"."policies"("shop","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."orders" ADD CONSTRAINT "orders_shop_shops_id_fk" FOREIGN KEY ("shop") REFERENCES "returns"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."policies" ADD CONSTRAINT "policies_shop_shops_id_fk" FOREIGN KEY ("shop") REFERENCES "returns"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."quotes" ADD CONSTRAINT "quotes_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "returns"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD CONSTRAINT "return_cases_seller_shops_id_fk" FOREIGN KEY ("seller") REFERENCES "returns"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD CONSTRAINT "return_cases_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "returns"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD CONSTRAINT "return_cases_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "returns"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."submissions" ADD CONSTRAINT "submissions_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "returns"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."submissions" ADD CONSTRAINT "submissions_quote_id_quotes_id_fk" FOREIGN KEY ("quote_id") REFERENCES "returns"."quotes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lookup_attempts_since" ON "returns"."lookup_attempts" USING btree ("since");--> statement-breakpoint
CREATE INDEX "quotes_order" ON "returns"."quotes" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "return_cases_order" ON "returns"."return_cases" USING btree ("order_id");