<#list paragraphs as paragraph>
<#list paragraph as line>
${line}
</#list>

</#list>
${linkText}: ${link}

${text("letter.basis", "basis", cite(legalBasis))}

--
${text("letter.signature")}
${text("letter.automatic")}
