/** What only the server can show: transactions, locks, the schema. Runs inside the provisioned server, on PostgreSQL. */
package kz.zholdanym.it.container;
