/**
 * What incident notes are about: concepts, each with the terms people write for it. Terms are compared by their stems, so
 * one form of a word is enough. A strong term nearly always means its concept; a weak one often does.
 */
export const VOCABULARY: Readonly<Record<string, { readonly strong: string; readonly weak: string }>> = {
  // Seeing it
  alert_noise: {
    strong: `
    false positive, false alarm, noisy, noise, noisy alert, alert noise, alert fatigue, pager fatigue, flapping,
    flappy, drowned, mute, silence, snooze, desensitised, desensitized, actionable alert, alert actionable,
    cried wolf, cry wolf, alert storm, storm of alerts, hundreds of alerts, dozens of alerts, sensitive alert,
    duplicate alerts, ignored the alert, alert ignored, alerts ignored, ignored warnings, warnings ignored,
    ignored alarms, signal to noise, useless alerts, alert spam, alert useless, alert tuning, tune alerts,
    flood of alerts, alert flood, woken for nothing, paging storm, page storm, storm of pages`,
    weak: 'ignored, dismiss, spurious, acknowledged, spam, inbox, unread, buried, ack',
  },
  detection: {
    strong: `
    detect, undetected, notice, unnoticed, spot, discovered, became aware, unaware, time to detect, mttd, silent,
    silently, early warning, unseen, blind, blind spot, blindspot, nobody saw, no one saw, caught early,
    early detection, late detection, slow to notice, nobody looked, invisible, nobody noticed, nobody watching,
    warning signs, detection gap, earlier sign, realised, realized, went unnoticed, time to notice, slow to detect,
    quick to detect`,
    weak: 'aware, caught, catch, sooner, earlier, late, hidden, signal, sign, symptom, saw',
  },
  user_reports: {
    strong: `
    user report, customer report, reported by users, reported by customers, user reports, customer ticket,
    support ticket, complaint, complain, reddit, hacker news, forum, user noticed, customer noticed, customers called,
    heard from customers, heard from users, learned from customers, learned from users, bug report, customer email,
    email from a customer, downdetector, down detector, external report, first report, first ticket, customers found,
    users found, reporter, customers noticing, informed by customers, informed by users, customers rang,
    customers phoned, users phoned, customer phoned, word of mouth, heard from support, partner told`,
    weak: 'reported, tweet, ticket, twitter, heard',
  },
  monitoring: {
    strong: `
    monitor, dashboard, metric, graph, grafana, prometheus, datadog, new relic, newrelic, cloudwatch, stackdriver,
    graphite, statsd, zabbix, influxdb, honeycomb, apm, time series, gauge, telemetry, observability, visibility,
    instrumentation, slo, sli, error budget, error rate, success rate, service level, kpi, business metric, anomaly,
    unmonitored, sentry, keep an eye, monitoring gap, metrics missing, flying blind, alert, alarm, page, pager,
    pagerduty, opsgenie, victorops, alertmanager, threshold, notify, notification, notifier, nagios, icinga, wake,
    nobody paged, trigger an alert, missing alert, alert rule, siren, sms, anyone paged, text message,
    alert did not fire, alerts fired, page went, synthetic, canary check, pingdom, uptime check, uptime robot,
    uptimerobot, blackbox, black box monitoring, end to end check, external check, external monitoring, watchdog,
    dead man, deadman, prober, monitor the monitor, watches the watcher, watched from outside, heartbeat, pager duty,
    ops genie, victor ops, cloud watch, data dog`,
    weak: `
    watching, check, coverage, trend, baseline, statistics, chart, measured, panel, insight, plot, warning, email,
    bot, trigger, pinged, uptime`,
  },
  logging: {
    strong: `
    log, kibana, elk, splunk, loki, syslog, tracing, jaeger, opentelemetry, otel, stack trace, stacktrace, log level,
    verbose, audit log, error message, logstash, fluentd, debug log, structured logs, log line, access log, graylog,
    papertrail, distributed tracing, log retention, log volume`,
    weak: 'trace, output, message',
  },
  health_checks: {
    strong: `
    health check, healthcheck, liveness probe, readiness probe, liveness check, readiness check, probe, smoke check,
    unhealthy, status check, health endpoint`,
    weak: 'health, healthy, ping',
  },
  // Changes
  deploy: {
    strong: `
    deploy, redeploy, release, rollout, ship, push to production, pushed to prod, pushed to production, go live,
    went live, cd pipeline, continuous deployment, continuous delivery, argo, argocd, argo cd, spinnaker, helm chart,
    blue green, artifact, artefact, deploy train, release train, release process, promote to production,
    promoted to prod, capistrano, deployer, new build, release notes, deploy script`,
    weak: 'prod, live, launch, pushed, merged, commit, helm',
  },
  rollback: {
    strong: `
    rollback, roll back, revert, undo, undone, previous version, last known good, known good, roll forward,
    fix forward, restore previous, downgrade, irreversible, reversible, go back to, went back to, switch back,
    point of no return, old build, older version, previous release, flip back`,
    weak: 'previous, previously',
  },
  gradual_rollout: {
    strong: `
    canary, canaries, staged rollout, gradual, phased, phased rollout, percent rollout, progressive delivery,
    progressive rollout, incremental, one region at a time, region by region, small batch, small changes,
    smaller changes, big bang, bake, bake time, soak, limited rollout, dark launch, global rollout,
    everywhere at once, whole fleet, entire fleet, first region, wave, ring, cohort, ramp, stagger, staggered,
    rolling restart, rolling deploy, many changes at once, changes at once, percentage of users, percent of traffic,
    global push, deployed in stages, deploy in stages, rolled out in stages, release in stages, rollout in stages`,
    weak: 'slowly, batch, subset, slow rollout, percentage, smaller, simultaneous, beta, globally',
  },
  feature_flags: {
    strong: `
    feature flag, feature toggle, behind a flag, toggle, kill switch, killswitch, launchdarkly, remote config,
    feature switch, disable the feature, turn the feature off, unleash, big red button, launch darkly`,
    weak: 'switched, switch, flag',
  },
  upgrade: {
    strong: `
    upgrade, version, bump, outdated, eol, end of life, pin, unpinned, lts, major version, minor version, new version,
    old version, library version, newer version, package version, version mismatch, semver, dependency update,
    dependabot, renovate, update dependencies, stay up to date, latest version, package update, patching`,
    weak: 'update, library, package, stale, latest, newer, patch',
  },
  legacy: {
    strong: `
    legacy, deprecated, obsolete, tech debt, technical debt, dead code, unused, decommission, retire, retired, sunset,
    cleanup, refactor, rewrite, simplify, old system, old code, quick and dirty, became permanent, spaghetti, fragile,
    brittle, long standing, years old, ancient, debt, nobody dares, unmaintained, leftover`,
    weak: 'old, older, monolith, hack, years',
  },
  migration: {
    strong: `
    migrate, cutover, switchover, transition, cloud migration, data migration, data move, relocate, lift and shift,
    dual write, double write, parallel run, new data center, migration plan, moved to the new`,
    weak: 'move, switch, replace, new system, cut',
  },
  configuration: {
    strong: `
    config, configure, reconfigure, misconfigure, parameter, yaml, default value, default, environment variable,
    env var, hardcoded, hard coded, toml, tuning, tunable, config drift, drift, config file, config change,
    config push, knob, wrong value, invalid config, wrong setting, bad setting, default setting, setting was wrong,
    settings page, incorrect setting, stale config, bad config, startup config, settings changed, feature settings`,
    weak: 'option, override, value, template, mis set, typo, syntax, set',
  },
  infra_as_code: {
    strong: `
    terraform, ansible, puppet, chef, cloudformation, pulumi, infrastructure as code, iac, gitops, saltstack,
    cfengine, kustomize, state file, tfstate, immutable infrastructure, manual change, snowflake, click ops, clickops,
    crossplane, edited by hand, hand edited, changed by hand, reproducible, cloud formation`,
    weak: 'provisioning, apply, module',
  },
  change_management: {
    strong: `
    change management, change control, change freeze, code freeze, deploy freeze, freeze, maintenance window,
    maintenance, planned maintenance, scheduled maintenance, change request, change ticket, change window,
    change advisory, change process, cab, rfc, business hours, peak hours, friday deploy, friday afternoon,
    announce changes, uncoordinated, coordinated change, change log, changelog, recent change, unplanned change,
    unannounced, unannounced change, change record, change review, change calendar, change approval`,
    weak: 'window, schedule, planned, friday, approval',
  },
  code_bug: {
    strong: `
    bug, buggy, regression, defect, faulty, null pointer, nullpointer, crash, segfault, edge case, corner case,
    infinite loop, logic error, wrong logic, latent, uncaught, unhandled, overflow, integer overflow, int overflow,
    memory corruption, parsing, parse error, regex, regexp, regular expression, undefined behaviour,
    undefined behavior, broken code, code path, faulty code, dormant, bug fix, bugfix, typeerror, type error,
    null check, undefined, code change, coding error, programming error, software error, software bug, unhandled error`,
    weak: 'code, exception, panic, broken, fix, logic, function, incorrect, software',
  },
  // Quality
  testing: {
    strong: `
    test, untested, unit test, integration test, end to end test, e2e, test coverage, regression test, test suite, qa,
    quality assurance, test case, smoke test, acceptance test, selenium, cypress, playwright, manual test, flaky test,
    test plan, fuzz, contract test, tester, happy path, test gap, pytest, mock, fixture`,
    weak: 'coverage, verify, flaky, prove, reproduce, exercised',
  },
  staging: {
    strong: `
    staging, stage environment, preprod, pre prod, pre production, preproduction, test environment, dev environment,
    development environment, sandbox, uat, differs from production, parity, realistic data, production data,
    mirror production, local environment, qa environment, minikube, local setup, dev setup, local development,
    works on my machine, test system, test cluster, demo environment, staging environment`,
    weak: 'environment, representative, realistic, dev, locally, laptop',
  },
  validation: {
    strong: `
    validation, guard rail, guardrail, safeguard, sanity check, precondition, pre check, precheck, preflight,
    pre flight, lint, linter, schema check, schema validation, dry run, safety check, confirm prompt,
    confirmation prompt, delete protection, deletion protection, poka yoke, fail safe, failsafe, input check, sanity,
    bounds check, type check, static analysis, assertion, safety, safety net, interlock, policy check, opa,
    admission webhook, typed the wrong, gate, asks for confirmation, hard stop`,
    weak: 'check, guard, safe, unsafe, enforce, block, protection, prevented, reject, confirm',
  },
  review: {
    strong: `
    code review, review, merge request, pairing, pair programming, second pair of eyes, second pair, peer review,
    four eyes, two person, second person, lgtm, design review, rubber stamp, unreviewed, codeowners, reviewer,
    review process, second look, scrutiny`,
    weak: 'approve, eyes, pull request, pr',
  },
  ci_build: {
    strong: `
    ci, cicd, ci cd, ci pipeline, jenkins, travis, circleci, github actions, gitlab ci, build, build failure,
    build pipeline, build time, slow build, compile, docker build, build server, build queue, build cache, teamcity,
    buildkite, image build, bazel, maven, gradle, webpack, runner, merge queue, build slot, test pipeline,
    workflow file, slow pipeline, green build, red build, team city`,
    weak: 'pipeline, npm, gitlab, build step, job',
  },
  drills: {
    strong: `
    game day, gameday, drill, fire drill, chaos, chaos engineering, chaos monkey, practice, practise, exercise,
    rehearse, rehearsal, tabletop, table top, dr test, disaster recovery test, failover test, test the failover,
    wheel of misfortune, dry run, fault injection, training exercise, practice run, disaster exercise, regularly test,
    practised failover, failover exercise, never practised, simulated outage, simulate an outage`,
    weak: 'simulation, disaster',
  },
  load_testing: {
    strong: `
    load test, loadtest, stress test, performance test, capacity test, soak test, benchmark, k6, locust, jmeter,
    gatling, test under load, tested under load, test at scale, tested at scale, realistic load, production load,
    scale test, volume test, peak test, load generator, replay traffic, traffic replay, shadow traffic`,
    weak: 'synthetic load',
  },
  // Capacity
  scaling: {
    strong: `
    scale, autoscale, autoscaled, auto scaling, autoscaler, hpa, capacity, capacity planning, capacity plan, headroom,
    overprovision, underprovisioned, provisioned, undersized, undersizing, right size, right sizing, rightsize,
    resize, bigger instance, larger instance, add nodes, extra nodes, new nodes, horizontal scaling, vertical scaling,
    growth, forecast, grow, grew, insufficient, resource exhaustion, insufficient resources, spare capacity,
    resource allocation, utilisation, utilization, saturated, saturation, overcommit, overcommitted, cluster full,
    cluster is full, scale down, out of capacity, buffer, ran hot, shard`,
    weak: 'larger, bigger, pool, resource, size, slot, full, bottleneck, replicas, cold start',
  },
  limits: {
    strong: `
    limit, quota, max, maximum, cap, ceiling, ulimit, file descriptor, fd limit, connection limit, max connections,
    pod limit, resource limits, resource requests, account limit, service limit, hard limit, soft limit, exceeded,
    exceed, hit the limit, reached the limit, inode, wraparound, unbounded, uncapped, port exhaustion, ip exhaustion,
    pool exhaustion, connection exhaustion, pool exhausted, connections exhausted, upper bound, default limit,
    limit raised, raise the limit`,
    weak: 'reached, bound, allowed, minimum, exhausted',
  },
  memory: {
    strong: `
    memory, oom, oomkilled, oom killer, memory leak, leak, heap, garbage collection, gc, ram, jvm, rss,
    memory pressure, memory usage, gc pause, out of memory, memory limit`,
    weak: 'swap, gb',
  },
  cpu: {
    strong: `
    cpu, processor, cpu usage, load average, cpu spike, cpu bound, throttled cpu, busy loop, spinning, cpu steal,
    cpu limit, cpu pressure, gpu, thread pool, threadpool, starvation, worker pool, cpu cores, cpu saturation`,
    weak: 'cores, threads, starved',
  },
  disk: {
    strong: `
    disk, disk full, disk space, no space left, full disk, storage, filesystem, file system, nfs, ebs, iops, disk io,
    ssd, raid, s3, bucket, object storage, ceph, san, nas, lustre, gluster, glusterfs, zfs, persistent volume,
    log rotation, logrotate, mount, inode, tmp, blob, block storage, shared storage, storage array, disk usage,
    disk pressure, low disk`,
    weak: 'volume, space, partition, gb, tb, drive, files, pvc',
  },
  traffic: {
    strong: `
    traffic, load, spike, surge, peak, burst, bursty, black friday, overload, overwhelm, high load, heavy load,
    request rate, requests per second, rps, qps, tps, hug of death, viral, bot traffic, crawler, scraper,
    thundering herd, stampede, hot spot, hotspot, hot key, hot shard, demand, popular, unexpected load,
    volume of requests, noisy neighbour, noisy neighbor, heavy user, swamped, hammered, login storm, rush,
    concurrent users, everyone at once, campaign, traffic pattern`,
    weak: 'requests, volume, usage, simultaneous, flood, ddos, abuse',
  },
  throttling: {
    strong: `
    rate limit, rate limiter, ratelimit, throttle, load shedding, shed load, shedding, back pressure, backpressure,
    admission control, token bucket, priority traffic, prioritise traffic, drop requests, limit requests,
    limit traffic, request limit, concurrency limit, connection limiting, limit concurrent, reject requests,
    limit http requests, traffic protection, per tenant limit`,
    weak: 'block, ban',
  },
  performance: {
    strong: `
    latency, slow, slower, performance, response time, p99, p95, sluggish, degraded, throughput, hang, hung, stall,
    unresponsive, speed, optimise, optimize, inefficient, loading time, page load, slow requests,
    performance degradation, degraded performance, slow start`,
    weak: 'stuck, lag, wait, slowly, expensive',
  },
  cost: {
    strong: `
    cost, costly, expensive, budget, bill, spend, money, cheap, cheaper, price, save money, invoice, cost saving,
    overspend, reserved instances, fee, left running, dollars, euros, bill shock, cloud bill, licence fee, licence,
    license`,
    weak: 'credit, pay, finance',
  },
  // Resilience
  redundancy: {
    strong: `
    failover, failback, fail back, redundancy, single point of failure, single point, spof, high availability, ha,
    highly available, standby, hot standby, secondary, multi region, multi az, multiregion, multi zone, active active,
    active passive, disaster recovery, dr, dr plan, dr site, quorum, leader election, availability zone, n+1,
    fault tolerant, fault tolerance, second region, second site, second provider, single instance, single server,
    single node, single region, single zone, one server, one pod, one node, one instance, one region, one host,
    backup system, backup host, backup link, backup site, resilience, resilient, anti affinity, old primary,
    switch to the standby, shift traffic, traffic shift, drain the region, evacuate, traffic moved to, diverse,
    geographic, other data center, other data centre, second data center, second data centre, second datacenter,
    two data centers, both data centers, automatic failover, auto failover, failed over automatically,
    failover automatically, manual failover`,
    weak: `
    region, zone, availability, spare, alternate, primary, reliable, reliability, robust, leader, multiple,
    data center, data centre`,
  },
  degradation: {
    strong: `
    graceful degradation, degrade gracefully, gracefully degrade, graceful, gracefully, degraded mode, fail open,
    fail closed, fail static, fallback, fall back, fell back, maintenance mode, offline mode, readonly,
    read only mode, static page, reduced functionality, kept working, kept serving, kept running, kept going,
    keeps working, serve stale, safe mode, partial outage, core functions, essential services, worked offline,
    continued to work, continued to operate, unaffected, remained available`,
    weak: 'offline, degrade, partial',
  },
  retries_timeouts: {
    strong: `
    retry, timeout, backoff, exponential backoff, jitter, circuit breaker, retry storm, idempotent, idempotency,
    hedging, retry logic, keepalive, keep alive, infinite retry, reconnect, connection timeout, gateway timeout,
    connection pooling, connection reset, retry amplification, retry budget, retry policy, deadline exceeded`,
    weak: 'connection, attempts, resend, deadline, connection pool',
  },
  caching: {
    strong: `
    cache, cache invalidation, invalidate, cdn, cloudflare, fastly, akamai, cloudfront, memcached, varnish, redis,
    cold cache, warmup, warm up, purge, cache miss, cache hit, stale cache, evict, cache warming, cache clear, flush,
    cached copy, cloud front`,
    weak: 'stale, expire, warm, edge, ttl',
  },
  isolation: {
    strong: `
    blast radius, isolate, bulkhead, decouple, cell based, tenant, multi tenant, shared resource,
    shared infrastructure, shared database, shared cluster, separate, segregate, segmentation, network segmentation,
    whole site, affects everyone, compartment, failure domain, fault domain, limit the damage, cross service,
    dedicated cluster, split the service, separate cluster, whole product`,
    weak: 'shared, scope, architecture, global, independent, dedicated, monolith, microservice, split',
  },
  cascade: {
    strong: `
    cascade, knockon, knock on, domino, chain reaction, snowball, feedback loop, death spiral, vicious circle,
    vicious cycle, ripple, propagate, amplified, amplification, compounding, secondary failure, metastable,
    unexpected interaction, complex interaction, complex failure, second order, perfect storm, made it worse,
    made worse, worsen, dragged down, took everything down, pulled down, several failures, multiple failures,
    combination of failures, caused others, others to fail, other services failed, took others with it`,
    weak: `
    took down, brought down, spread, downstream, upstream, interaction, complex, complexity, worse, side effect`,
  },
  concurrency: {
    strong: `
    race condition, deadlock, mutex, concurrency, lock contention, thread safe, atomic, semaphore,
    transaction isolation, distributed lock, zookeeper, consul, consensus, raft, paxos, heisenbug, nondeterministic,
    double run, simultaneous write, parallelism, race, ran twice, run in parallel, took the lock, row lock,
    table lock, held a lock, lock wait, lock timeout, stale lock`,
    weak: 'thread, intermittent, etcd, transaction, parallel, lock',
  },
  queues: {
    strong: `
    queue, queued, kafka, rabbitmq, pubsub, pub sub, kinesis, celery, sidekiq, resque, backlog, consumer,
    consumer lag, offset, message broker, broker, event stream, dead letter, dlq, message queue, message bus,
    event bus, ingestion, replay, nats, activemq, poison message, unprocessed, event backlog, catchup, rabbit mq,
    amazon sqs`,
    weak: 'topic, stream, producer, worker, async, asynchronous, drain, messages, events',
  },
  jobs: {
    strong: `
    cron, cronjob, cron job, batch job, scheduled job, scheduled task, scheduler, etl, flink, spark, airflow, dag,
    dagster, nightly job, nightly, background job, data pipeline, backfill, long running job, slurm, job, luigi, dbt,
    reindex, batch run, pipeline delay, hourly job, batch window, overnight run, orchestrator, job failed`,
    weak: 'batch, task, pipeline, hourly, importer, export, process',
  },
  third_party: {
    strong: `
    third party, 3rd party, thirdparty, vendor, supplier, service provider, upstream provider, payment provider,
    hosting provider, dns provider, network provider, email provider, external provider, saas, partner, contractor,
    outside our control, vendor support, vendor outage, external service, external api, external vendor,
    external party, external dependency, support contract, stripe, twilio, github outage, isp, npm registry,
    package registry, docker hub, telco, acquirer, payment processor, psp, reseller, provider outage, provider status,
    account rep, upstream outage, second supplier`,
    weak: 'provider, external, contract, sla, integration, outside, github, bank, consultants',
  },
  dependencies: {
    strong: `
    dependency, hidden dependency, unknown dependency, circular dependency, circular, critical dependency,
    hard dependency, soft dependency, rely, reliance, downstream service, upstream service, tightly coupled,
    tight coupling, loosely coupled, interdependent, dependency graph, dependency map, service map, startup order,
    boot order, start order, bootstrap, chicken and egg`,
    weak: 'upstream, downstream, interaction, library',
  },
  cloud: {
    strong: `
    aws, gcp, azure, amazon, google cloud, ec2, lambda, gke, eks, aks, cloud, cloud provider, region outage, heroku,
    digitalocean, spot instance, preempted, serverless, managed service, vpc, rds, dynamodb, bigquery, hetzner,
    fargate, cloud console, ovh, cloud region, big query, cloud sql`,
    weak: 'region, zone, instance',
  },
  // Data
  database: {
    strong: `
    database, db, sql, mysql, postgres, postgresql, mongodb, mongo, cassandra, oracle, mariadb, sqlite, dynamodb,
    elasticsearch, clickhouse, primary database, table, row, dba, vacuum, autovacuum, connection pool, pgbouncer,
    spanner, cockroachdb, rds, aurora, sqlserver, database server, data store, datastore, opensearch, scylla, pooler,
    database connection, elastic search, click house, pg bouncer, open search`,
    weak: 'column, index, write, transaction, record, redis',
  },
  queries: {
    strong: `
    query, slow query, index, full table scan, table scan, full scan, query plan, query planner, orm, explain plan,
    long running query, expensive query, statement timeout, query optimizer, locking query, unindexed, missing index,
    sql statement, heavy query`,
    weak: 'scan, sql, statement, optimizer',
  },
  replication: {
    strong: `
    replication, replica, replication lag, replica lag, read replica, slave, standby, master, wal, binlog, promote,
    lagging replica, resync, galera, split brain, write ahead, cross region replication, fell behind, minutes behind,
    hours behind, new primary, logical replication`,
    weak: 'primary, secondary, sync, synchronise, synchronize, lag, copy, mirror',
  },
  schema: {
    strong: `
    schema, schema change, schema migration, database migration, alter table, ddl, add column, drop column,
    drop table, data model, migration script, column type, online schema, gh ost, flyway, liquibase, alembic,
    foreign key, data type, bigint, primary key, schema registry, data contract, type change, format change, renamed,
    rename column, field type, column renamed, new column, enum, nullable`,
    weak: 'column, field',
  },
  backups: {
    strong: `
    backup, snapshot, restore, recover data, data recovery, pg_dump, pgdump, dump, point in time, pitr, wal archive,
    test restore, restore test, backup failed, backup procedure, rpo, rto, archive, offsite, cold storage, tape,
    copy of data, tested backup, untested backup, restored from, velero, barman, backup job`,
    weak: 'retention, copy',
  },
  data_loss: {
    strong: `
    data loss, lost data, lose data, loss of data, data lost, lose all the data, wipe, erase, drop table, overwritten,
    overwrite, truncated, rm rf, missing data, accidental deletion, permanently lost, unrecoverable, data directory,
    deleted data, data deleted, data was safe, data intact, data safe, lost events, lost messages, lost orders,
    lost records, lost for good, remove data, data integrity, lost writes, lost transactions`,
    weak: 'lost, delete, dropped, gone',
  },
  data_errors: {
    strong: `
    corrupt, corruption, inconsistent, duplicate, reconcile, reconciliation, wrong data, bad data, incorrect data,
    stale data, data quality, invalid data, garbage data, mismatch, discrepancy, wrong numbers, wrong totals,
    double charge, charged twice, double payment, double booking, paid twice, wrong balance, row counts,
    silent corruption, inaccurate, accuracy, nulls, duplicates, data drift, wrong records, eventual consistency,
    freshness check, data freshness, wrong amounts, wrong prices, wrong results`,
    weak: 'checksum, consistency, ledger, twice, data',
  },
  // Network
  dns: {
    strong: `
    dns, domain, nameserver, name server, hostname, route53, registrar, zone file, cname, dns record, dnssec, coredns,
    name resolution, domain name, service discovery, dns resolver, recursive resolver, isp resolvers, public resolver,
    local resolver, nxdomain, negative cache, ttl, cluster dns, dns lookup, authoritative`,
    weak: 'record, lookup',
  },
  certificates: {
    strong: `
    certificate, cert, tls, ssl, expired certificate, expire, expiry, renew, letsencrypt, lets encrypt, certbot,
    root ca, ca, chain of trust, intermediate certificate, acme, x509, pki, cert manager, trust store, tls handshake`,
    weak: 'domain validation, handshake',
  },
  networking: {
    strong: `
    network, router, routing table, bgp, network switch, core switch, switching, firewall, packet, packet loss, vpn,
    vlan, subnet, ip, ip address, bandwidth, fiber, fibre, backbone, peering, network link, uplink, cable, mtu, tcp,
    udp, nat, ethernet, network partition, transit provider, carrier, acl, iptables, security group, arp, nic, wifi,
    ipv6, ipv4, prefix, datacenter network, lan, wan, conntrack, spanning tree, dhcp, optics, top of rack, congestion,
    network path, line card, connectivity issue, connectivity`,
    weak: 'reachable, port, unreachable, routing, route, switch, partition',
  },
  load_balancer: {
    strong: `
    load balancer, loadbalancer, load balancing, lb, elb, alb, haproxy, nginx, proxy, reverse proxy, envoy, traefik,
    ingress, gateway, api gateway, service mesh, istio, linkerd, sidecar, apache, backend pool, sticky session, vip,
    health of backends, edge proxy, web server, virtual ip, f5, depool, repool, ha proxy`,
    weak: 'route, backend, edge',
  },
  // Platform
  kubernetes: {
    strong: `
    kubernetes, k8s, pod, container, docker, dockerfile, kubectl, kube, namespace, node, node pool, nodepool, cordon,
    evicted, daemonset, statefulset, replicaset, deployment yaml, crashloop, crash loop, crashloopbackoff,
    control plane, api server, apiserver, etcd, kubelet, ingress controller, container image, nomad, mesos, ecs,
    openshift, rancher, poddisruptionbudget, pod disruption, pdb, taint, toleration, topology spread,
    admission webhook, kyverno, kubernetes operator, node group, image registry, image pull, stateful set, daemon set,
    replica set`,
    weak: 'cluster, helm, image, drain, registry, scheduler, affinity, operator',
  },
  hosts: {
    strong: `
    host, machine, vm, virtual machine, kernel, linux, ubuntu, debian, centos, windows server, operating system, os,
    boot, systemd, init, bare metal, hypervisor, vmware, esxi, proxmox, base image, ami, bios, daemon, glibc, sysctl,
    fleet, ssh`,
    weak: 'server, instance, image, reboot, driver',
  },
  hardware: {
    strong: `
    hardware, disk failure, failed disk, raid controller, motherboard, failed hardware, spare parts, broken hardware,
    faulty hardware, rack, firmware, blade, chassis, dimm, network card, fan, warranty, drive failure, failing drive,
    replacement part, physical server, storage controller, bad disk, dead disk, disk controller, controller failed,
    failed controller, power supply unit, memory module`,
    weak: 'physical, equipment, device, spare',
  },
  power: {
    strong: `
    power, power outage, power failure, power supply, ups, diesel, diesel generator, backup generator,
    emergency generator, generator failed, generator started, generator start, generator test, genset, battery,
    electrical, electrician, electricity, breaker, cooling, chiller, hvac, crac, temperature, overheat, overheated,
    air conditioning, aircon, air con, caught fire, lightning, hurricane, utility power, colo, colocation, facility,
    unplugged, pdu, transfer switch, server room, machine room, black start, cold start, water leak, smoke, pump,
    inverter, busbar, brownout`,
    weak: 'fire, flood, storm, dc, fuel, heat, feed, data center, datacenter, data centre, datacentre',
  },
  clocks: {
    strong: `
    leap second, leap year, leap day, time zone, timezone, dst, daylight saving, ntp, clock, clock skew, clock drift,
    timestamp, date parsing, date format, y2k, epoch, unix time, midnight, new year, time jump, monotonic, event time,
    expiry date, cutoff`,
    weak: 'date, year, calendar',
  },
  client: {
    strong: `
    frontend, front end, browser, javascript, js, sdk, mobile, ios, android, app store, play store, client side, ui,
    web app, html, css, desktop, chrome, safari, user interface, widget, extension, installed clients, old clients,
    mobile app, app version, web page, home page, landing page, java script, type script, typescript`,
    weak: 'app, client, screen, button, console',
  },
  api: {
    strong: `
    api, endpoint, breaking change, backward compatible, backwards compatible, backward compatibility,
    backwards compatibility, compatibility, incompatible, graphql, grpc, rest api, webhook, payload, serialization,
    serialisation, protobuf, json, api change, response format, status code, http, http requests, http errors,
    api contract, api version, graph ql`,
    weak: 'contract, interface, protocol, format, field, request',
  },
  // Security
  access: {
    strong: `
    access, permission, privilege, iam, rbac, sudo, root access, admin access, vpn access, lockout, break glass,
    breakglass, bastion, jump host, access rights, unauthorised, unauthorized, least privilege, access control,
    production access, ssh key, ssh access, grant, allowlist, whitelist, console access, emergency access,
    remote access, remote hands, idrac, ilo, ipmi, badge, keycard, service account, offboarding, access review,
    admin rights, remote console, serial console, physical access, separate accounts, overly permissive`,
    weak: 'admin, entitled, account, login, permissive, locked',
  },
  auth: {
    strong: `
    auth, authenticate, login, sso, single sign on, oauth, saml, ldap, active directory, identity, identity provider,
    idp, 2fa, mfa, two factor, second factor, jwt, cookie, keycloak, auth0, okta, kerberos, user account, passkey,
    yubikey, webauthn, hardware key, shibboleth, users log in, unable to log in, people log in, password reset,
    yubi key`,
    weak: 'session, password, token, account',
  },
  secrets: {
    strong: `
    secret, api key, credential, vault, password manager, token, key rotation, rotate keys, rotate credentials,
    rotate secrets, rotate everything, kms, encryption, hsm, expired token, private key, leaked key,
    hard coded password, plaintext, env file, keystore, gitleaks, secret scanning, git history, signing key,
    encryption key, static keys, short lived, access key, key ceremony, committed to git, revoke, push protection,
    scrub history, secret store, secrets manager`,
    weak: 'key, password, expired, rotate, signing, signature',
  },
  attacks: {
    strong: `
    security, attack, attacker, vulnerability, cve, exploit, breach, compromise, malware, malicious, ransomware,
    phishing, hacker, hacked, intrusion, intruder, supply chain, worm, backdoor, exfiltrate, data leak, exposure,
    exposed, privacy, gdpr, pii, forensic, penetration test, pentest, waf, fraud, cryptomining, sensitive data,
    trojan, unauthorised access, unauthorized access, threat, bug bounty, security team, siem, guardduty,
    data protection, personal data, ciso, ddos, guard duty`,
    weak: 'leak, suspicious, audit, abuse, regulator',
  },
  // People
  oncall: {
    strong: `
    oncall, on call rotation, on call engineer, on call rota, on call person, on call team, on call schedule,
    on call shift, on call phone, on call developer, rota, shift, primary on call, secondary on call, weekend, night,
    3am, 2am, 4am, middle of the night, overnight, asleep, sleeping, woken, woke, duty, follow the sun,
    first responder, holiday, vacation, bank holiday, christmas, standby duty, awake, new year, service hours`,
    weak: 'call, rotation, online, around, schedule, first line, engineer available',
  },
  ownership: {
    strong: `
    owner, ownership, owned, unowned, code owner, assignee, raci, orphan, git blame, service catalog,
    service catalogue, maintainer, no owner, team responsible, responsible team, clear owner, nobody owned, belongs,
    unclear ownership, no clear owner, whose service, clear responsibility, clear responsibilities,
    responsibility unclear, nobody responsible, product owner, service owner, shared ownership, hot potato`,
    weak: 'assigned, abandoned, whose, maintain, responsible',
  },
  escalation: {
    strong: `
    escalate, escalation path, escalation policy, phone number, phone list, contact list, contact details,
    contact person, right people, right person, right team, wrong team, wrong person, ask for help, asked for help,
    subject matter expert, support case, opened a ticket, wait for response, summon, bounced between teams,
    second line, third line, called the right, call list, hard to reach, reach someone, pull in experts, sme,
    vendor escalation, reach the vendor, reach the provider, reach the team`,
    weak: 'reach, contact, phone, raise, unreachable, engaged, involve, ticket, early',
  },
  internal_comms: {
    strong: `
    communication, slack, channel, slack channel, incident channel, irc, teams call, zoom, video call,
    conference call, phone bridge, bridge, conference bridge, war room, warroom, huddle, dm, direct message,
    coordination, information sharing, share information, share context, stakeholder, leadership,
    situational awareness, one place, scattered, miscommunication, misunderstanding, silo, siloed, discord, gitter,
    mattermost, internal communication, internal comms, internal update, side channel, private messages,
    sharing screens, conflicting information, role, incident commander, incident manager, incident lead,
    incident command, ic, scribe, clear roles, nobody in charge, took charge, took command, took the lead, lead role,
    point person, duplicate work, duplicated effort, two people, delegate, liaison, comms lead, too many cooks, cooks,
    decision maker, nominate, coordinator, tech lead, single driver, handover, handoff, shift change, shift to shift,
    next shift, previous shift, hand over notes, shift handover, shift notes, relay, across shifts, across time zones,
    overlap between shifts, shift overlap, start of shift`,
    weak: `
    chat, call, thread, told, tell, informed, announce, misunderstood, update, discussed, share, heads, driver,
    nobody, coordinate, authority, context, overlap`,
  },
  meetings: {
    strong: `
    meeting, standup, agenda, weekly sync, sync meeting, daily sync, sprint planning, refinement, demo, one on one,
    planning session, back to back, too many meetings, no meeting, meeting free`,
    weak: 'sync, calendar, discuss',
  },
  status_comms: {
    strong: `
    status page, statuspage, public status, status update, customer communication, customer comms,
    external communication, comms, communicate to customers, communicate with customers, communicate with users,
    user communication, inform customers, tell customers, told customers, tell users, told users, inform users,
    update customers, update users, blog post, tweet, social media, transparent, apologise, apologize, banner,
    customer updates, customer facing, notify customers, notify users, let users know, let customers know, eta,
    livestream, live stream, maintenance page, public communication, template message, public post mortem,
    holding statement, wording of the update, plain language, regular updates, frequent updates, timely updates,
    kept customers, kept users, keep customers, in the dark, customers guessing, users guessing, sent communications,
    customers know, users know, newsletter, press release, set expectations, mastodon, explained to users,
    users informed, customers informed, sorry, first reply, told merchants, tell merchants, told clients,
    tell clients, inform clients, clients informed, external updates, public updates, public incident,
    heads up to customers, customers told, users told, clients told`,
    weak: `
    public, publicly, status, update, twitter, published, post, announcement, honest, statement, expectations,
    customers`,
  },
  customer_impact: {
    strong: `
    customer impact, user impact, revenue, lost revenue, purchases, downtime, unavailable, end users, business impact,
    sla breach, reputation, refund, sales, shoppers, visitors, churn, compensate, compensation, lost sales,
    lost orders, angry customers, affected users, affected customers, user experience, customer experience,
    customers affected, users affected, impact on users, impact on customers, failed orders, small number of users,
    paying customers, lost bookings, lost trade, sla credits, service credits`,
    weak: `
    customer, user, impact, affected, outage, checkout, payment, credits, trust, down, merchants, availability`,
  },
  support_team: {
    strong: `
    support, support team, customer support, support engineers, ticket, help desk, helpdesk, service desk,
    customer success, account manager, call centre, call center, zendesk, intercom, support staff, support load,
    flooded with tickets, support queue, front line, customer service, canned response, support agents, macro, jira`,
    weak: 'enquiries, inquiries, triage, contact',
  },
  teamwork: {
    strong: `
    teamwork, team work, collaboration, worked together, pulled together, great job, good job, thanks, kudos, rallied,
    volunteer, hugops, cross team, across teams, cross functional, pitch in, praise, awesome, appreciated,
    team effort, great team, swarm, swarmed, mobbing, calm, calmly, multi team, team worked, dropped everything,
    teams contributed, right people were online, colleagues, welcoming, friendly, together, offered help,
    people jumped, everyone jumped, joined the call, joined quickly, many people helped`,
    weak: 'joined, helped, everyone, great, good, excellent, effective, smooth, happy',
  },
  quick_response: {
    strong: `
    quick response, responded quickly, quickly responded, fast response, rapid response, prompt response, swift,
    swiftly, promptly, within minutes, right away, straight away, short outage, short downtime, immediate response,
    reacted, instantly, acted fast, acted quickly, quick reaction, fast reaction, quickly resolved, resolved quickly,
    fixed quickly, quickly fixed, quickly identified, identified quickly, quick to respond, quick resolution,
    quickly restored, minutes later`,
    weak: 'quick, quickly, fast, rapid, rapidly, prompt, immediately, responded, faster',
  },
  knowledge: {
    strong: `
    knowledge, knowledge transfer, knowledge sharing, tribal knowledge, institutional knowledge, expertise, expert,
    inexperienced, familiar, unfamiliar, skill, understand, understood, nobody knew, no one knew, original author,
    mental model, lack of knowledge, assumption, wrong assumption, poorly understood, knew where to look,
    knew the system, know it works, nobody understood, nobody remembers, knew`,
    weak: 'know, known, assumed, misunderstood, aware',
  },
  key_person: {
    strong: `
    bus factor, only one person, one person, single person, key person, left the company, one engineer,
    single engineer, one developer, one head, single expert, one team member, single team member, sole,
    knowledge silo, specialist, hero, heroics, one admin, expert on vacation, someone who left, single maintainer,
    person who knows, person who knew, person that knows, person understands, person with knowledge`,
    weak: 'person, senior',
  },
  training: {
    strong: `
    train, untrained, onboard, new hire, new joiner, new team member, new starter, new colleague, junior, newcomer,
    shadow, teach, mentor, workshop, brown bag, cross train, buddy, first week, course, curriculum, lunch and learn,
    learning path, education, taught`,
    weak: 'learn',
  },
  fatigue: {
    strong: `
    fatigue, tired, burnout, burn out, rushed, hurry, hasty, haste, long day, long hours, long night, overtime,
    late night, sleep deprived, overworked, morale, anxious, anxiety, afraid, scared, cognitive load, distracted,
    context switch, multitasking, felt overwhelmed, human factors, frustrated, adrenaline, tunnel vision, emotional,
    breathe, breathing, sent home, go home, wellbeing, stressful, lack of sleep, nights in a row, mentally,
    team exhausted, everyone exhausted, people exhausted, engineers exhausted, long shift, all nighter, firefighting,
    interrupted, interruptions, focus time`,
    weak: 'stress, pressure, panicked, fear, confused, mental',
  },
  human_error: {
    strong: `
    human error, operator error, mistake, mistaken, mistakenly, accident, accidental, inadvertent, manual step,
    manual process, manual intervention, manual work, manual error, wrong server, wrong host, wrong window,
    wrong terminal, wrong environment, wrong database, wrong command, wrong cluster, wrong machine, wrong order,
    wrong button, wrong account, wrong file, fat finger, typo, mistyped, copy paste, copy pasted, forgot, forgotten,
    forget, overlooked, omitted, unintentional, unintended, unintentionally, ran the command, error prone, misread,
    oversight, slip, careless, ad hoc, adhoc, shortcut, skipped a step, missed a step, by mistake, clicked the wrong,
    misclick`,
    weak: 'manual, human, wrong, command, incorrectly, skipped',
  },
  staffing: {
    strong: `
    staffing, understaffed, headcount, hire, workload, small team, spread thin, short staffed, short handed,
    team size, vacancy, sick leave, sick, nobody available, people available, too few, additional engineers,
    part time, nobody around, everyone away, hands short, engineers available, engineers were available,
    one engineer available, people around`,
    weak: 'staff',
  },
  priorities: {
    strong: `
    priority, prioritise, prioritize, deprioritised, deprioritized, backlog item, roadmap, time to fix, lack of time,
    postponed, deferred, neglected, known issue, known problem, known risk, known bug, investment, underinvestment,
    competing, tradeoff, sprint, feature work, accepted risk, management buy in, ticket open, open for months,
    open for years, delivery pressure, time pressure, product backlog, team backlog, stayed in the backlog,
    resourcing, put on hold, keeps slipping`,
    weak: 'deadlines, months, long term, short term, backlog',
  },
  culture: {
    strong: `
    culture, blameless, blame, psychological safety, empathy, learning culture, finger pointing, safe to fail,
    felt safe, safe to say, encouragement, respect, mindset, attitude, complacent, normalisation of deviance,
    normalization of deviance, celebrate, speak up, admit, own up`,
    weak: 'trust, honest, transparency, feel, felt, comfortable, fault',
  },
  // Process
  documentation: {
    strong: `
    document, undocumented, doc, runbook, run book, playbook, play book, wiki, confluence, readme, manual page,
    instruction, guide, guideline, checklist, procedure, written down, write down, outdated documentation, diagram,
    architecture diagram, faq, sop, knowledge base, knowledgebase, step by step, cheat sheet, cheatsheet, printed,
    laminated, recovery steps, steps documented, inventory, wiki page, help article, documented steps,
    outdated runbook, labels, labelled, glossary, handbook, manual entry, service docs, spreadsheet list`,
    weak: 'steps, reference, describe, written, sheet, step, note, spreadsheet, notes, notion',
  },
  incident_process: {
    strong: `
    incident process, incident response, incident management, sev1, sev2, sev, p1, p0, declare, declared an incident,
    incident plan, response plan, response process, incident bot, incident tooling, major incident, call the incident,
    standard process, followed the process, clear process, severity level, incident severity, emergency plan,
    closed the incident, response team, contingency, contingency plan, incident template, incident form,
    incident declaration, incident routine, crisis, crisis team, emergency procedure, incident training,
    incident procedure, incident checklist, incident runbook, declared`,
    weak: `
    incident, process, policy, protocol, formal, emergency, response, timeline, standard, structured, organised,
    organized`,
  },
  postmortem: {
    strong: `
    postmortem, post mortem, retrospective, retro, lessons learned, lesson, aar, action item, action points, followup,
    follow ups, rca, previous incident, past incident, prior incident, last incident, earlier incident, last time,
    recurring, recurrence, similar incident, reoccur, debrief, review meeting, incident review, post incident,
    incident report, took no action, stayed open, none done, nothing changed, open actions, actions tracked,
    track actions, tracking of actions, second time, third time, already seen, lessons, coe, learning review,
    action tracking, follow up task, follow up action, follow up item, follow up work, follow up ticket,
    same thing happened`,
    weak: 'action, remediation, repeat, similar, learn, outstanding, happened',
  },
  diagnosis: {
    strong: `
    diagnose, diagnosis, misdiagnosed, misdiagnosis, debug, troubleshoot, investigate, root cause,
    root cause analysis, pinpoint, identify, narrow down, isolate the problem, red herring, wrong track,
    wrong direction, wrong path, misleading, misled, hypothesis, hypotheses, suspect, theory, rabbit hole,
    hard to find, hard to tell, hard to understand, hard to trace, needle in a haystack, correlate, tracked down,
    reproduce, repro, profiler, core dump, bisect, obscure, initially thought, clue, mystery, understand the problem,
    found the problem, find the problem, find the cause, found the cause, jumped to conclusions, cryptic, culprit,
    guesswork, difficult to debug, easy to find, easy to pin down, flame graph, strace, tcpdump, attributable,
    underlying cause, underlying issue, cause unknown`,
    weak: `
    obvious, evidence, unclear, unrelated, analysis, analyse, analyze, symptoms, found, look, difficult, hard,
    determine`,
  },
  mitigation: {
    strong: `
    mitigate, recover, recovery, restart, reboot, service restored, restore service, back online, back up and running,
    brought back, bring back, back to normal, resolve, resolution, time to recover, mttr, time to restore,
    recovery time, fix applied, temporary fix, workaround, stop the bleeding, bandaid, band aid, stabilise, stabilize,
    rebuild, rebuilt, reinstall, manual recovery, slow recovery, quick fix, quick mitigation, emergency fix, recreate,
    unblock, hotfix, hot fix, simple fix, fix worked, effective fix, restored quickly, quickly resolved,
    resolved quickly, fixed quickly, quickly fixed, quick resolution, quickly restored`,
    weak: 'stop, repair, reset, restore, fixed, kill, disable, bounce, solution',
  },
  self_healing: {
    strong: `
    self heal, self healed, heal, healed itself, auto recover, automatic recovery, recovered automatically,
    automatically recovered, without intervention, automatic restart, auto restart, restarted automatically,
    self recover, self correct, auto repair, auto remediation, recovered without, without human`,
    weak: 'automatically',
  },
  automation: {
    strong: `
    automate, automatic, script, tool, toil, one click, one button, self service, chatops, chatbot, cli,
    command line tool, internal tool, admin tool, admin panel, workflow automation, orchestration, manual toil,
    repetitive, tedious, auto, remediation automation, makefile, single command, push button, helper script, clunky,
    cumbersome, tooling`,
    weak: 'bot, command, easier, button, workflow',
  },
  luck: {
    strong: `
    luck, lucky, luckily, unlucky, fortunate, coincidence, coincidentally, good timing, low traffic, quiet period,
    narrowly, near miss, close call, thankfully, accidentally helped, serendipity, already awake, already online,
    already working, working hours, office hours, business hours, daytime, dodged, bullet, by chance, pure chance,
    by accident noticed, happened at night, somebody was around, someone was around, only because, happened to look,
    happened to notice, happened to know, happened to check`,
    weak: 'happen, otherwise, already, chance, quiet, random',
  },
  duration: {
    strong: `
    slow response, slow to respond, delay, time to respond, time to resolve, lost time, wasted time, prolonged,
    lengthy, time consuming, duration, shorten, reduce time, late response, longer, long outage, outage lasted,
    quicker, response time was, slow mitigation, two hours, three hours, hours later`,
    weak: 'hours, long, late, slow, took too long, took hours, took a long time',
  },
  planning: {
    strong: `
    plan, unplanned, prepare, unprepared, preparedness, risk, risky, risk assessment, premortem, pre mortem,
    anticipate, unanticipated, foresee, foreseen, unforeseen, worst case, rollback plan, decision, decide, indecision,
    hesitate, judgement, judgment, trade offs, design flaw, design decision, strategy, consequences, side effect,
    underestimated, estimate, overconfident, advance planning, acceptance criteria, story points, sprint goal`,
    weak: 'unexpected, unexpectedly, design, goal, careful, scope',
  },
}

/** Concepts that people also group together, for want of closer ones: each belongs to one family. */
export const FAMILIES: Readonly<Record<string, string>> = {
  seeing: 'alert_noise detection user_reports monitoring logging health_checks',
  releasing: 'deploy rollback gradual_rollout feature_flags change_management ci_build',
  checking: 'testing staging validation review load_testing',
  code: 'code_bug upgrade legacy api client',
  settings: 'configuration infra_as_code automation self_healing',
  load: 'scaling limits memory cpu disk traffic throttling performance cost',
  resilience: 'redundancy degradation retries_timeouts isolation cascade caching concurrency',
  others: 'third_party dependencies cloud',
  data: 'database queries replication schema backups data_loss data_errors migration',
  flows: 'queues jobs',
  network: 'dns certificates networking load_balancer',
  platform: 'kubernetes hosts',
  building: 'hardware power',
  security: 'access auth secrets attacks',
  duty: 'oncall fatigue staffing',
  knowing: 'knowledge key_person training documentation',
  'working together': 'internal_comms escalation ownership meetings incident_process drills',
  customers: 'status_comms customer_impact support_team',
  spirit: 'teamwork quick_response culture luck',
  'following up': 'postmortem priorities planning',
  solving: 'diagnosis mitigation duration',
  slips: 'human_error',
  time: 'clocks',
}

/** The concepts that only people who run systems write about; they tell incident notes from notes about anything else. */
export const OPERATIONS: ReadonlySet<string> = new Set(
  `alert_noise detection user_reports monitoring logging health_checks deploy rollback gradual_rollout feature_flags
  change_management code_bug staging testing review ci_build load_testing scaling traffic throttling performance redundancy
  degradation retries_timeouts isolation cascade queues jobs third_party backups replication data_errors dns certificates
  networking load_balancer kubernetes cloud power hardware oncall ownership escalation internal_comms status_comms
  customer_impact quick_response human_error documentation incident_process postmortem diagnosis mitigation
  self_healing`.split(/\s+/u),
)

/** What people call a concept, where its key alone would not do. */
export const SPOKEN: Readonly<Record<string, string>> = {
  alert_noise: 'noisy alerts',
  api: 'APIs',
  attacks: 'security',
  auth: 'logins',
  cascade: 'chain reactions',
  ci_build: 'builds',
  client: 'apps and browsers',
  clocks: 'clocks and dates',
  code_bug: 'bugs',
  cpu: 'CPU',
  data_errors: 'wrong data',
  degradation: 'graceful degradation',
  deploy: 'deploying',
  diagnosis: 'finding the cause',
  disk: 'storage',
  dns: 'DNS',
  duration: 'how long it took',
  hosts: 'servers',
  human_error: 'mistakes',
  infra_as_code: 'infrastructure as code',
  internal_comms: 'coordination and roles',
  jobs: 'scheduled jobs',
  key_person: 'knowledge in one head',
  kubernetes: 'Kubernetes',
  load_balancer: 'load balancing',
  mitigation: 'recovery',
  monitoring: 'monitoring and alerting',
  oncall: 'on-call',
  power: 'power and cooling',
  retries_timeouts: 'retries and timeouts',
  review: 'reviews',
  scaling: 'capacity',
  self_healing: 'self-healing',
  status_comms: 'telling customers',
  support_team: 'support',
  third_party: 'third parties',
  upgrade: 'upgrades',
}
